import type { Rule } from '#policies/schema/knowledge';
import { all, any, exactly, flag, noWillingGroupYet, severe, willingGroup } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';

/** What a package never holds together (domain catalogue B.6.4f): each named only where it would have been wanted. */
const withholdingRules: Rule[] = [
  {
    id: 'over-entry-no-survival-aid',
    code: 'B.6.4f',
    label: 'R180',
    when: all(flag('survival_system', 'yes'), severe('labour-turnover')),
    then: { kind: 'withhold', measure: 'survival-cluster-support' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: 21 }, author: ['Dawson'] }],
    basis: 'inferred',
  },
  {
    id: 'over-entry-no-new-firms',
    code: 'B.6.4f',
    label: 'R181',
    when: all(flag('knowledge_intensive', 'yes'), severe('labour-turnover')),
    then: { kind: 'withhold', measure: 'knowledge-start-ups' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: 21 }, author: ['Dawson'] }],
    basis: 'inferred',
  },
  {
    id: 'market-taken-no-pooling',
    code: 'R24',
    label: 'R24f',
    when: all(flag('knowledge_intensive', 'yes'), flag('lock_in_near', 'yes')),
    then: { kind: 'withhold', measure: 'knowledge-timing-and-pooling' },
    sources: [{ work: Z, place: { section: '2.2' }, author: ['Arthur'] }],
    basis: 'attributed',
  },
  {
    id: 'blocked-no-second-agency',
    code: 'B.6.4f',
    label: 'R182',
    when: all(severe('governance', 3), severe('informational-divide')),
    then: { kind: 'withhold', measure: 'strategic-coordination-agency' },
    tensions: ['centralise-or-self-organise'],
    sources: [
      { work: Z, place: { section: '2.9' }, author: ['Lombardi'] },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
  },
  {
    id: 'blocked-no-leader-firms',
    code: 'B.6.4f',
    label: 'R183',
    when: all(severe('governance', 3), any(severe('volatile-demand'), severe('incremental-only'))),
    then: { kind: 'withhold', measure: 'network-leader-firms' },
    tensions: ['lead-firms-help-or-harm'],
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '3', note: 22 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'blocked-no-design-help-through-association',
    code: 'R5',
    label: 'R5g',
    when: all(
      severe('governance', 3),
      any(severe('strategic-assets'), severe('no-distant-market'), flag('single_place', 'dispersed')),
    ),
    then: { kind: 'withhold', measure: 'design-help-through-association' },
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '3', note: 22 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'blocked-no-credit-through-association',
    code: 'R5',
    label: 'R5h',
    when: all(severe('governance', 3), any(severe('finance-gap'), severe('material-through-buyer'))),
    then: { kind: 'withhold', measure: 'joint-credit-and-purchasing' },
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '3', note: 22 } },
    ],
    basis: 'inferred',
  },
];

/** Sequencing hints (domain catalogue B.3.9) between measures of one stage; what stages and prerequisites carry is not repeated. */
const sequenceRules: Rule[] = [
  {
    id: 'awareness-before-quality-help',
    code: 'Q4',
    label: 'R184',
    when: all(flag('survival_system', 'no'), exactly('quality', 2)),
    then: { kind: 'order', first: 'upgrading-awareness', then: 'production-and-quality-services' },
    sources: [{ work: Z, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] }],
    basis: 'attributed',
    explained: true,
  },
  ...[
    { label: 'R185', measure: 'service-center' },
    { label: 'R186', measure: 'localised-collective-services' },
  ].map(({ label, measure }): Rule => ({
    id: `back-existing-before-${measure}`,
    code: 'Q6',
    label,
    when: any(severe('local-institutions'), severe('specialised-services')),
    then: { kind: 'order', first: 'back-or-create-services', then: measure },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
  })),
  {
    id: 'forum-before-mediation',
    code: 'Q7',
    label: 'R187',
    when: flag('mature_cluster', 'yes'),
    then: { kind: 'order', first: 'standing-forum', then: 'conflict-mediation' },
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] },
    ],
    basis: 'inferred',
  },
  {
    id: 'forum-before-coordination-agency',
    code: 'Q7',
    label: 'R188',
    when: severe('informational-divide'),
    then: { kind: 'order', first: 'standing-forum', then: 'strategic-coordination-agency' },
    tensions: ['centralise-or-self-organise'],
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '2.9' }, author: ['Lombardi'] },
    ],
    basis: 'inferred',
  },
  {
    id: 'own-coordinator-before-agency',
    code: 'Q8',
    label: 'R189',
    when: any(willingGroup, flag('coordinator_available', 'could-be-named', 'yes')),
    then: { kind: 'order', first: 'hire-coordinator', then: 'strategic-coordination-agency' },
    tensions: ['centralise-or-self-organise'],
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '4.2' } },
    ],
    basis: 'inferred',
  },
  ...[
    { label: 'R190', measure: 'support-sector-association' },
    { label: 'R191', measure: 'standing-forum' },
  ].map(({ label, measure }): Rule => ({
    id: `five-firms-before-${measure}`,
    code: 'Q9',
    label,
    when: noWillingGroupYet,
    then: { kind: 'order', first: 'find-five-firms', then: measure },
    tensions: ['associations-first-or-growth-first'],
    sources: [{ work: S, place: { section: '2.4', page: 23 }, author: ['R. Murray et al.'] }],
    basis: 'inferred',
  })),
  {
    id: 'one-task-before-standing-forum',
    code: 'R11',
    label: 'R11i',
    when: any(severe('unwillingness-to-cooperate'), severe('individualism')),
    then: { kind: 'order', first: 'joint-purchase', then: 'standing-forum' },
    tensions: ['associations-first-or-growth-first'],
    sources: [{ work: S, place: { section: '2.4', page: 23 }, author: ['R. Murray et al.'] }],
    basis: 'inferred',
  },
  {
    id: 'strengthen-before-reposition',
    code: 'Q12',
    label: 'R192',
    when: all(flag('chain_quasi_hier', 'buyer', 'both'), flag('goal', 'upgrade')),
    then: { kind: 'order', first: 'joint-upgrading', then: 'upgrading-coalition' },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '2.7' }, author: ['Humphrey', 'Schmitz'] }],
    basis: 'inferred',
  },
  {
    id: 'center-extends-before-it-creates',
    code: 'B.6.4f',
    label: 'R247',
    when: { kind: 'type', in: ['center'] },
    then: { kind: 'order', first: 'extend-higher-technical-training', then: 'back-or-create-services' },
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
  },
];

/** What is withheld, and what comes before what. */
export const orderRules: Rule[] = [...withholdingRules, ...sequenceRules];
