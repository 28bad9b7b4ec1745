import type { Rule } from '#policies/schema/knowledge';
import { all, flag } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';

const sharedWork = flag('ten_years', 'more-firms-only');

/** What ten years of firms and jobs say about help to start, about promises, and about who commands the place. */
export const growthRules: Rule[] = [
  {
    id: 'shared-work-one-gains-all-lose',
    code: 'S-35',
    label: 'R260',
    when: sharedWork,
    then: { kind: 'caution', caution: 'one-gains-all-lose' },
    tensions: ['spin-off-or-over-entry'],
    sources: [
      { work: S, place: { section: '2', page: 11 } },
      { work: S, place: { section: '2.3', page: [20, 21] } },
    ],
    basis: 'inferred',
  },
  {
    id: 'shared-work-no-survival-aid',
    code: 'S-35',
    label: 'R261',
    when: all(flag('survival_system', 'yes'), sharedWork),
    then: { kind: 'withhold', measure: 'survival-cluster-support' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: 21 }, author: ['Dawson'] }],
    basis: 'inferred',
  },
  {
    id: 'shared-work-no-new-firms',
    code: 'S-35',
    label: 'R262',
    when: all(flag('knowledge_intensive', 'yes'), sharedWork),
    then: { kind: 'withhold', measure: 'knowledge-start-ups' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: 21 }, author: ['Dawson'] }],
    basis: 'inferred',
  },
  {
    id: 'decline-promises-nothing',
    code: 'S-35',
    label: 'R263',
    when: flag('ten_years', 'fewer-of-both'),
    then: { kind: 'caution', caution: 'small-firm-promise-is-conditional' },
    sources: [{ work: S, place: { section: '2', page: 11 } }],
    basis: 'inferred',
  },
  {
    id: 'fewer-and-larger-firms',
    code: 'S-35',
    label: 'R264',
    when: all(flag('ten_years', 'fewer-firms-only'), flag('chain_quasi_hier', 'buyer', 'both')),
    then: { kind: 'caution', caution: 'chains-may-break-cohesion' },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '2.7', note: 12 }, author: ['Humphrey', 'Schmitz'] }],
    basis: 'inferred',
  },
  {
    id: 'a-public-body-decides',
    code: 'S-14',
    label: 'R265',
    when: flag('lead_firms', 'public-body'),
    then: { kind: 'caution', caution: 'macro-policy-can-undo-local-work' },
    tensions: ['concentration-or-interdependence'],
    sources: [
      { work: Z, place: { section: '2.5', note: 4 }, author: ['Markusen'] },
      { work: S, place: { section: '2.4', page: 24 } },
    ],
    basis: 'inferred',
  },
];
