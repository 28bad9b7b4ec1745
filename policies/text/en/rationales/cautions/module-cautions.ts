import type { Rationales } from '#policies/schema/text';

export const moduleCautionRationales: Rationales['cautions'] = {
  'little-room-under-a-multinational': 'That nothing should be promised which a head office decides is ours.',
  'do-not-count-success-as-proof':
    'The source warns against defining success into a model; the two questions are ours.',
  'tax-without-service-stifles': 'What to write into a request for revenue is ours.',
  'one-gains-all-lose': 'The question to ask before helping people to start is ours.',
  'sample-chosen-by-success':
    'The source speaks of the cases that researchers pick; how to read the examples here is ours.',
  'culture-may-be-missing': 'The facts are in both sources; the advice not to plan on such ties is ours.',
  'size-rules-shape-structure':
    'What happened in one town is direct; that rules elsewhere shape a trade in the same way is our reading.',
  'town-hall-not-presumed-cause': 'The doubt is Schmitz’s, after F. Murray for Italy; the advice is ours.',
  'innovation-beside-sweated-labour': 'The finding is Lyberaki’s and the reason Schmitz’s; the advice is ours.',
  'small-firm-promise-is-conditional':
    'That no general promise holds is the source’s; the advice to promise nothing is ours.',
  'joint-money-paid-beforehand':
    'The rules of conduct and their sanctions are told by Amin; paying beforehand, and with whom to begin, is ours.',
};
