import type { Rationales } from '#policies/schema/text';

export const jointTaskMeasureRationales: Rationales['measures'] = {
  'information-service-terms':
    'The service, and its extension to rival places against the interest of local makers, are in the source; the terms, and how they are agreed, are ours.',
  'piece-rate-by-quality':
    'What pay by the metre did in Americana is in the source; a rate that rises with quality, the samples and the trial are ours, and no source tells of a rate that was changed.',
  'first-order-passed-on':
    'Orders shared among workshops are told of Kumasi, and after Mead of Egypt; to start this with one order and one person who follows it is ours.',
  'shared-stand-at-a-fair':
    'One source tells as history how a town acts at fairs, the other lists fairs among the uses of a group’s money; one shared stand as advice is ours. Ours: who leads and pays.',
  'regional-trademark':
    'The trademark is named by Scott, as the source reports him, and nothing is said of how. Ours: the rule, the inspection, who leads, and when not.',
};
