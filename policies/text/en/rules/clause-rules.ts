import type { Texts } from '#policies/schema/text';

export const clauseRuleTexts: Texts['rules'] = {
  'no-counterpart-no-funding': {
    because: 'Nobody here would put in money, work or a joint action. Until somebody does, no item is funded.',
  },
  'no-counterpart-caution': {
    because: 'Policy that asks nothing of local people seldom outlives its budget.',
  },
  'environmental-clause': {
    because:
      'Whoever receives a benefit obeys the environmental rules, or has a plan to. The means of complying are exempt.',
  },
};
