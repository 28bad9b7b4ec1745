import type { Rationales } from '#policies/schema/text';

const sharedWork =
  'That too many shops for the same work harm all is direct; to see it in ten years of firms and jobs is ours.';

export const growthRuleRationales: Rationales['rules'] = {
  'shared-work-one-gains-all-lose': sharedWork,
  'shared-work-no-survival-aid': `${sharedWork} So is that help to open one then stops.`,
  'shared-work-no-new-firms': `${sharedWork} So is withholding help to start firms in a trade built on research.`,
  'decline-promises-nothing':
    'That the conditions of growth must be studied place by place is direct; that a decline is the moment to do so is ours.',
  'fewer-and-larger-firms':
    'Humphrey and Schmitz see clusters in chains become uneven and lead firms become gatekeepers; to see it in ten years of firms and jobs is ours.',
  'a-public-body-decides':
    'The source only names this kind of district. That decisions from above can undo local work is told of national policy; to apply it to a public body is ours.',
};
