import type { Texts } from '#policies/schema/text';

/** The names of the optional parts of the interview. */
export const moreSectionTexts: Texts['sections'] = {
  'markets-and-chains': 'Markets and chains',
  'innovation-and-learning': 'Innovation and learning',
  'work-and-labour': 'Work and labour',
  'trust-and-cooperation': 'Trust and cooperation',
  'policy-and-outside-forces': 'Policy and outside forces',
};
