/** The names of the optional parts, apart from what they are about: every page of the interview names them, one describes them. */
export const moduleNames = {
  'markets-and-chains': 'Markets and chains',
  'innovation-and-learning': 'Innovation and learning',
  'work-and-labour': 'Work and labour',
  'trust-and-cooperation': 'Trust and cooperation',
  'policy-and-outside-forces': 'Policy and outside forces',
};
