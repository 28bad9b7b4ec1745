import type { Tension } from '#policies/schema/knowledge';
import { answered, any, flag, severe } from '#policies/knowledge/conditions';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const amin = 'amin-2000';
const pyke = 'pyke-1992';

const opposed = 'The source itself sets the two sides against each other; the questions that settle it here are ours.';
const placed =
  'Each side is in a source; that they pull against each other, and what would settle it here, is our reading.';

/** The contradictions that the optional parts of the interview open; `when` also brings them in from the first questions. */
export const moduleTensions: Tension[] = [
  {
    id: 'market-or-policy',
    code: 'X-06',
    sources: [
      { work: suzigan, place: { section: '2.4' } },
      { work: suzigan, place: { section: '4' } },
      { work: schmitz, place: { section: '3', page: 26 } },
      { work: suzigan, place: { section: '2.5' } },
      { work: suzigan, place: { section: '2.2' } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz, suzigan]],
    settles: ['counterpart', 'competitors-together', 'past-outcome'],
  },
  {
    id: 'trust-condition-or-rare',
    code: 'X-07',
    sources: [
      { work: amin, place: { section: '3.1', counted: true } },
      { work: amin, place: { section: '3.2', counted: true } },
      { work: suzigan, place: { section: '2.6' } },
      { work: amin, place: { section: '4', counted: true } },
      { work: schmitz, place: { section: '2.4', page: 23 } },
      { work: suzigan, place: { section: '2.9' } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [amin, suzigan],
      [amin, schmitz, suzigan],
    ],
    settles: ['word-that-held', 'next-door-neighbour', 'willing-firms'],
    when: severe('unwillingness-to-cooperate'),
  },
  {
    id: 'craft-or-goal-learning',
    code: 'X-08',
    sources: [
      { work: amin, place: { section: '3.2', counted: true } },
      { work: amin, place: { section: '4', counted: true } },
    ],
    basis: 'direct',
    rationale: opposed,
    sides: [[amin], [amin, 'japan-italy-learning']],
    settles: ['last-new-product', 'who-set-off-the-change', 'old-ways-kept'],
  },
  {
    id: 'high-road-or-flexible-casualties',
    code: 'X-09',
    sources: [
      { work: pyke, place: { preface: 4 } },
      { work: schmitz, place: { section: '1.1', page: 4 } },
      { work: amin, place: { section: '1', counted: true } },
      { work: schmitz, place: { section: '1.2.D', page: 9 } },
      { work: schmitz, place: { section: '2.3', page: 21 } },
      { work: schmitz, place: { section: '2.3', page: 22 } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [pyke, schmitz, amin, 'third-italy'],
      [schmitz, 'greece-small-firms'],
    ],
    settles: ['lowest-pay', 'slack-season', 'injuries-and-hours'],
    when: answered('last-price-talk', 'below-cost'),
  },
  {
    id: 'informality-viable-or-harmful',
    code: 'X-10',
    sources: [
      { work: schmitz, place: { section: '2.3', page: 20 } },
      { work: schmitz, place: { section: '2.1', page: 13 } },
      { work: schmitz, place: { section: '2.3', page: 19 } },
      { work: suzigan, place: { section: '3' } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [schmitz, 'north-east-hammocks', 'ecuador-furniture'],
      [schmitz, suzigan],
    ],
    settles: ['who-is-registered', 'what-keeps-a-shop-off-the-register', 'unregistered-waste'],
    when: flag('register_coverage', 'about-half', 'few'),
  },
  {
    id: 'small-firms-in-crisis',
    code: 'X-11',
    sources: [
      { work: schmitz, place: { section: '2.1', page: 13 } },
      { work: schmitz, place: { section: '2.1', page: 14 } },
      { work: schmitz, place: { section: '2.1', page: 13 } },
      { work: schmitz, place: { section: '2.1', page: 14 } },
    ],
    basis: 'direct',
    rationale: opposed,
    sides: [
      [schmitz, 'greece-small-firms', 'peru-small-firms', 'ecuador-furniture', 'kumasi-magazine'],
      [schmitz, 'guadalajara-small-firms'],
    ],
    settles: ['last-turn-of-demand', 'where-firms-save-first', 'survival-work'],
    when: any(answered('decision', 'crisis'), flag('in_crisis', 'main-buyer-left', 'no-material', 'imports')),
  },
  {
    id: 'macro-policy-needed-or-not',
    code: 'X-12',
    sources: [
      { work: schmitz, place: { section: '1.2.E', page: 9 } },
      { work: schmitz, place: { section: '2.4', page: 24 } },
    ],
    basis: 'direct',
    rationale: opposed,
    sides: [[schmitz], [schmitz]],
    settles: ['import-exposure', 'imports-that-came', 'input-not-to-be-had'],
    when: flag('in_crisis', 'no-material', 'imports'),
  },
  {
    id: 'recipe-or-history',
    code: 'X-13',
    sources: [
      { work: pyke, place: { preface: 4 } },
      { work: schmitz, place: { section: '1.2.G', page: 10 } },
      { work: schmitz, place: { section: '2.4', page: 22 } },
      { work: suzigan, place: { section: '2.1' } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[pyke], [schmitz, suzigan, 'third-italy', 'baden-wuerttemberg']],
    settles: ['older-center', 'past-attempt', 'past-outcome'],
    when: { kind: 'type', in: ['local-development-vector', 'embryonic'] },
  },
  {
    id: 'centralise-or-self-organise',
    code: 'X-15',
    sources: [
      { work: suzigan, place: { section: '2.9' } },
      { work: suzigan, place: { section: '3' } },
      { work: suzigan, place: { section: '4.1' } },
      { work: amin, place: { section: '4', counted: true } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan, amin]],
    settles: ['joint-attempts', 'coordinator', 'who-chooses-technology'],
    when: severe('governance'),
  },
  {
    id: 'cooperation-over-time',
    code: 'X-16',
    sources: [
      { work: suzigan, place: { section: '2.6' } },
      { work: suzigan, place: { section: '3' } },
      { work: suzigan, place: { section: '3' } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan]],
    settles: ['mature-cluster', 'competitors-together', 'undercutting'],
    when: any(flag('mature_cluster', 'yes'), severe('unwillingness-to-cooperate')),
  },
  {
    id: 'multinationals-room-or-not',
    code: 'X-19',
    sources: [
      { work: suzigan, place: { section: '2.6' } },
      { work: suzigan, place: { section: '2.6', note: 8 } },
      { work: suzigan, place: { section: '2.6', note: 9 } },
      { work: schmitz, place: { section: '1.1', page: [4, 5] } },
      { work: suzigan, place: { section: '2.8' } },
    ],
    basis: 'inferred',
    rationale:
      'One side is in a source, and large firms that raise their suppliers are in another; that this holds for multinationals is said in the summary of an article that is not among our documents, and what would settle it here is ours.',
    sides: [[suzigan], [schmitz, suzigan, 'japan-subcontracting']],
    settles: ['who-commands', 'whom-to-speak-to', 'suppliers-from-here'],
    when: flag('one_firm_majority', 'yes'),
  },
  {
    id: 'mass-production-declining',
    code: 'X-26',
    sources: [
      { work: schmitz, place: { section: '1.1', page: [2, 3] } },
      { work: schmitz, place: { section: '1.1', page: 5 } },
      { work: amin, place: { section: '1', counted: true } },
      { work: schmitz, place: { section: '1.2.B', page: [8, 9] } },
      { work: schmitz, place: { section: '1.2.C', page: 9 } },
      { work: amin, place: { section: '4', counted: true } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [schmitz, amin],
      [schmitz, amin],
    ],
    settles: ['smallest-order', 'last-turn-of-demand', 'lead-firms'],
    when: flag('lead_firms', 'compete', 'both'),
  },
  {
    id: 'district-or-node',
    code: 'X-28',
    sources: [
      { work: amin, place: { section: '2.1', counted: true } },
      { work: amin, place: { section: '4', counted: true } },
    ],
    basis: 'direct',
    rationale: opposed,
    sides: [[amin], [amin, 'santa-croce-leather']],
    settles: ['stage-moved-abroad', 'what-the-movers-keep', 'step-could-return'],
    when: flag('interdependence', 'buys-outside'),
  },
  {
    id: 'imitation-learning-or-trap',
    code: 'X-31',
    sources: [
      { work: amin, place: { section: '3.2', counted: true } },
      { work: schmitz, place: { section: '2.3', page: 20 } },
      { work: schmitz, place: { section: '2.3', page: [20, 21] } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[amin, schmitz, 'petropolis-knitting', 'juiz-de-fora-clothing'], [schmitz]],
    settles: ['what-is-added-to-the-copy', 'material-of-the-copy', 'keeping-a-model'],
    when: answered('origin-of-models', 'copied-or-bought'),
  },
  {
    id: 'spin-off-or-over-entry',
    code: 'X-34',
    sources: [
      { work: amin, place: { section: '2.1', counted: true } },
      { work: amin, place: { section: '2.2', counted: true } },
      { work: suzigan, place: { section: '3' } },
      { work: schmitz, place: { section: '2.3', page: [20, 21] } },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [amin, suzigan, 'santa-croce-leather'],
      [schmitz, 'americana-weaving', 'kumasi-magazine'],
    ],
    settles: ['best-workers-leave', 'orders-of-new-shops', 'hands-at-the-gate'],
    when: answered('where-owners-learnt', 'shop-floor'),
  },
];
