import type { Texts } from '#policies/schema/text';
import { moduleNames } from './module-names';

/** The names of all sections; an optional part is called the same wherever it is named. */
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
  ...moduleNames,
};
