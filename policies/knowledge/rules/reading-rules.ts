import type { Condition } from '#policies/schema/condition';
import type { Rule } from '#policies/schema/knowledge';
import { all, any, flag, severe } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';
const P = 'pyke-1992';

const answered = (question: string, ...options: string[]): Condition => ({
  kind: 'answer',
  question,
  in: options,
});

/** Where a reading, a pattern or a remark on method is worth a look beside the package; none of these is ever an item. */
export const readingRules: Rule[] = [
  {
    id: 'towns-bid-read-the-tournament',
    code: 'R30',
    when: flag('tournament_risk', 'yes'),
    then: { kind: 'read', measure: 'no-locational-tournament' },
    sources: [{ work: Z, place: { section: '2.3' } }],
    basis: 'attributed',
  },
  {
    id: 'subsidy-race-read-the-tournament',
    code: 'R30',
    when: severe('subsidy-race'),
    then: { kind: 'read', measure: 'no-locational-tournament' },
    sources: [{ work: Z, place: { section: '2.3' } }],
    basis: 'attributed',
  },
  {
    id: 'nobody-met-read-on-initiatives',
    code: 'B.6.4e',
    when: all(flag('ldc', 'yes'), severe('collective-organisation')),
    then: { kind: 'read', measure: 'collective-initiatives' },
    tensions: ['market-or-policy'],
    sources: [{ work: S, place: { section: '3', page: 26 } }],
    basis: 'inferred',
  },
  {
    id: 'small-steps-read-on-goals',
    code: 'B.6.4e',
    when: severe('incremental-only'),
    then: { kind: 'read', measure: 'learning-by-monitoring' },
    tensions: ['craft-or-goal-learning'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'attributed',
  },
  {
    id: 'old-ways-read-on-goals',
    code: 'B.2.8',
    when: severe('lock-in'),
    then: { kind: 'read', measure: 'learning-by-monitoring' },
    tensions: ['craft-or-goal-learning'],
    sources: [
      { work: A, place: { section: '4', counted: true } },
      { work: A, place: { section: '1', counted: true } },
    ],
    basis: 'inferred',
  },
  {
    id: 'pollution-read-on-by-products',
    code: 'B.6.4e',
    when: severe('environment'),
    then: { kind: 'read', measure: 'by-products' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'able-town-hall-read-on-premises',
    code: 'B.6.4e',
    when: all(flag('local_gov_capacity', 'able'), any(severe('local-institutions'), severe('infrastructure'))),
    then: { kind: 'read', measure: 'premises-and-services-by-town-hall' },
    tensions: ['role-of-local-government'],
    sources: [{ work: A, place: { section: '3.1', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'late-news-read-on-research',
    code: 'B.6.4e',
    when: all(severe('market-information'), flag('large_firms_control_assoc', 'small-firm', 'shared')),
    then: { kind: 'read', measure: 'research-by-associations' },
    sources: [{ work: A, place: { section: '3.1', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'no-credit-read-on-federations',
    code: 'R32',
    when: any(severe('material-through-buyer'), severe('finance-gap')),
    then: { kind: 'read', measure: 'artisan-federation-package' },
    tensions: ['recipe-or-history'],
    sources: [{ work: A, place: { section: '3.1', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'no-distant-market-read-on-fairs',
    code: 'B.2.8',
    when: severe('no-distant-market'),
    then: { kind: 'read', measure: 'joint-presence-at-fairs' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'one-product-town-read-on-fairs',
    code: 'K5',
    when: flag('one_product_town', 'yes'),
    then: { kind: 'read', measure: 'joint-presence-at-fairs' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'loans-refused-read-on-savings-banks',
    code: 'B.2.8',
    when: severe('finance-gap'),
    then: { kind: 'read', measure: 'local-savings-bank-credit' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'law-or-plan-read-on-size-rules',
    code: 'B.6.4e',
    when: answered('decision', 'law-or-plan'),
    then: { kind: 'read', measure: 'small-firm-tax-relief' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'stopped-attempt-read-on-context',
    code: 'B.6.4e',
    when: answered('past-outcome', 'stopped', 'never-started'),
    then: { kind: 'read', measure: 'context-sensitive-instruments' },
    tensions: ['recipe-or-history'],
    sources: [{ work: A, place: { section: '1', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'low-price-read-on-whole-sector',
    code: 'B.6.4e',
    when: any(severe('low-price-trap'), severe('bottom-of-market')),
    then: { kind: 'read', measure: 'whole-sector-framework' },
    sources: [{ work: P, place: { preface: 1 } }],
    basis: 'inferred',
  },
  {
    id: 'nobody-to-run-it-read-on-roles',
    code: 'B.6.4e',
    when: flag('coordinator_available', 'no'),
    then: { kind: 'read', measure: 'roles-to-assign' },
    sources: [{ work: P, place: { preface: 11 } }],
    basis: 'inferred',
  },
  {
    id: 'no-shared-work-read-on-conditions',
    code: 'B.6.4e',
    when: flag('interdependence', 'buys-outside', 'refuses', 'alone'),
    then: { kind: 'read', measure: 'conducive-conditions-first' },
    tensions: ['concentration-or-interdependence'],
    sources: [
      { work: P, place: { preface: 12 } },
      { work: P, place: { preface: 3 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'worked-once-is-no-proof',
    code: 'C15',
    when: answered('past-outcome', 'worked'),
    then: { kind: 'caution', caution: 'do-not-count-success-as-proof' },
    sources: [{ work: S, place: { section: '1.2.A', page: 7 } }],
    basis: 'inferred',
  },
  {
    id: 'older-place-chosen-by-outcome',
    code: 'C25',
    when: {
      kind: 'evidence',
      question: 'older-center',
      in: ['guess', 'interview', 'visit', 'survey', 'statistic', 'workshop', 'unstated'],
    },
    then: { kind: 'caution', caution: 'sample-chosen-by-success' },
    tensions: ['recipe-or-history'],
    sources: [{ work: S, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'inferred',
  },
];
