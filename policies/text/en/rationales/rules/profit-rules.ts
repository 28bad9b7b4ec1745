import type { Rationales } from '#policies/schema/text';

export const profitRuleRationales: Rationales['rules'] = {
  'no-small-step-keep-used-machines':
    'That growth in small steps matters is in Schmitz’s list; used machines as a way to it is ours.',
  'no-bank-that-fits-joint-credit': 'Banks are in Schmitz’s list; credit through an association as the answer is ours.',
  'rules-keep-profit-away-ask-for-reform':
    'Rules and the legality of profit are in Schmitz’s list; easier registration as the answer is ours.',
  'dying-trade-own-products':
    'Whether a trade rises or sets is in Schmitz’s list; other products as the answer is ours.',
  'bad-times-forum': 'The business cycle is in Schmitz’s list; a forum as the answer is ours.',
  'owners-lack-standing-read-on-federations':
    'The standing of owners is in Schmitz’s list; what to read about it is our choice.',
  'interest-elsewhere-is-not-decided-here':
    'Real interest rates are in Schmitz’s list; that no local measure answers them is ours.',
};
