import type { Rule } from '#policies/schema/knowledge';
import { all, answered, severe } from '#policies/knowledge/conditions';

const S = 'schmitz-1990';

const because = (...reasons: string[]) => all(severe('low-reinvestment'), answered('why-profit-leaves', ...reasons));
const reinvestment: Pick<Rule, 'code' | 'sources' | 'basis'> = {
  code: 'S-36',
  sources: [{ work: S, place: { part: 'II', section: '4.2', page: [31, 32] } }],
  basis: 'inferred',
};

/**
 * What keeps profit from coming back, each reason with the measure that works against it. The list of reasons is Schmitz's, who names no
 * remedy; the links are ours. A reason that none of our measures touches brings none.
 */
export const profitRules: Rule[] = [
  {
    ...reinvestment,
    id: 'no-small-step-keep-used-machines',
    label: 'R230',
    when: because('no-small-step'),
    then: { kind: 'recommend', measure: 'keep-used-equipment-and-repair' },
  },
  {
    ...reinvestment,
    id: 'no-bank-that-fits-joint-credit',
    label: 'R231',
    when: because('no-bank-that-fits'),
    then: { kind: 'recommend', measure: 'joint-credit-and-purchasing' },
  },
  {
    ...reinvestment,
    id: 'rules-keep-profit-away-ask-for-reform',
    label: 'R232',
    when: because('rules', 'undeclared'),
    then: { kind: 'recommend', measure: 'petition-registration-reform' },
  },
  {
    ...reinvestment,
    id: 'dying-trade-own-products',
    label: 'R233',
    when: because('dying-trade'),
    then: { kind: 'recommend', measure: 'product-development' },
  },
  {
    ...reinvestment,
    id: 'bad-times-forum',
    label: 'R234',
    when: because('bad-times'),
    then: { kind: 'recommend', measure: 'standing-forum' },
  },
  {
    ...reinvestment,
    id: 'owners-lack-standing-read-on-federations',
    label: 'R235',
    when: because('standing'),
    then: { kind: 'read', measure: 'artisan-federation-package' },
  },
  {
    ...reinvestment,
    id: 'interest-elsewhere-is-not-decided-here',
    label: 'R236',
    when: because('interest-elsewhere'),
    then: { kind: 'caution', caution: 'macro-policy-can-undo-local-work' },
  },
];
