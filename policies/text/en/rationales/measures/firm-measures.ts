import type { Rationales } from '#policies/schema/text';

export const firmMeasureRationales: Rationales['measures'] = {
  'keep-used-equipment-and-repair':
    'The source tells what used machines, dealers and repair did for small weavers and that scrapping was a condition of aid; the rule to keep the one and drop the other is ours.',
  'joint-purchase':
    'One source tells of joint buying as practice in Santa Croce, the other that new owners lack money for material; offering it as a first task for a willing group is ours.',
};
