import type { Texts } from '#policies/schema/text';

export const sectionTexts: Texts['sections'] = {
  'first-questions': 'First questions',
  importance: 'How much the trade matters',
  infrastructure: 'Infrastructure',
  'local-institutions': 'Local institutions',
  'collective-organisation': 'Collective organisation',
  governance: 'Governance',
  environment: 'Environment',
  'firms-production': 'Firms: production',
  'firms-market': 'Firms: market and knowledge',
  // The optional parts.
  'markets-and-chains': 'Markets and chains',
  'innovation-and-learning': 'Innovation and learning',
  'work-and-labour': 'Work and labour',
  'trust-and-cooperation': 'Trust and cooperation',
  'policy-and-outside-forces': 'Policy and outside forces',
};
