import type { Gate } from '#policies/schema/knowledge';
import type { Condition } from '#policies/schema/condition';
import { all, answered, noSystemHere, onlyRegisteredCounted } from './conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** A metropolis hides its links: there, "none seen" is unknown, not no. */
const notAMetropolis: Condition = {
  kind: 'any',
  of: [
    { kind: 'flag', flag: 'metropolitan', in: ['no'] },
    { kind: 'evidence', question: 'metropolitan', in: ['not-known'] },
  ],
};

/**
 * Orders that are passed on only to take up and let go hands: paid by the piece, sent home in the slack season or bound to wait, and
 * nobody is known to do one step for several others. Schmitz sets this apart from subcontracting by specialists.
 */
const capacitySubcontracting: Condition = all(
  { kind: 'flag', flag: 'interdependence', in: ['passes-stages'] },
  answered('subcontractor-pay', 'by-piece'),
  {
    kind: 'any',
    of: [
      answered('slack-season', 'the-same-sent-home', 'sent-away-overnight'),
      answered('while-the-buyer-is-late', 'bound-to-wait'),
    ],
  },
  {
    kind: 'any',
    of: [
      { kind: 'evidence', question: 'what-neighbours-make', in: ['not-known'] },
      answered('what-neighbours-make', 'all-the-whole', 'order-left-the-place'),
    ],
  },
);

/** Gates G1 to G14 (domain catalogue B.6.2), in the order in which they are read. */
export const gates: Gate[] = [
  {
    id: 'create-from-nothing',
    code: 'G1',
    effects: ['stop', 'no-type'],
    closedWhen: noSystemHere,
    doubts: [{ id: 'only-registered-counted', when: onlyRegisteredCounted, ask: ['firm-count'] }],
    caution: 'never-create-from-nothing',
    tensions: ['never-create-or-reproduce', 'parks-from-above'],
    sources: [{ work: Z, place: { section: '4' } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'continuous-process',
    code: 'G2',
    effects: ['no-type', 'small-firms-off'],
    closedWhen: { kind: 'flag', flag: 'discrete_product', in: ['continuous'] },
    caution: 'not-for-continuous-processes',
    tensions: ['product-or-process'],
    sources: [{ work: S, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-interdependence',
    code: 'G3',
    effects: ['agglomeration'],
    closedWhen: {
      kind: 'all',
      of: [{ kind: 'flag', flag: 'interdependence', in: ['buys-outside', 'refuses', 'alone'] }, notAMetropolis],
    },
    openWhen: { kind: 'flag', flag: 'interdependence', in: ['passes-stages'] },
    doubts: [{ id: 'capacity-subcontracting', when: capacitySubcontracting, ask: ['what-neighbours-make'] }],
    caution: 'concentration-is-not-interdependence',
    tensions: ['concentration-or-interdependence'],
    sources: [
      { work: S, place: { section: '2.2', page: 17 } },
      { work: S, place: { section: '1.2.A', page: 8 } },
      { work: A, place: { section: '2.1', counted: true } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'center-by-figures',
    code: 'G4',
    effects: ['classify'],
    decidedBy: 'row',
    tensions: ['two-axes-or-many-dimensions'],
    sources: [{ work: 'ipea-diset-apl-annex', place: { named: 'acre-filter-for-centers' } }],
    basis: 'direct',
  },
  {
    id: 'local-development-vector-by-figures',
    code: 'G5',
    effects: ['classify'],
    decidedBy: 'row',
    tensions: ['two-axes-or-many-dimensions'],
    sources: [{ work: 'ipea-diset-apl-annex', place: { named: 'acre-filter-for-vectors' } }],
    basis: 'direct',
  },
  {
    id: 'advanced-vector-by-figures',
    code: 'G6',
    effects: ['classify'],
    decidedBy: 'row',
    tensions: ['which-type-is-most-numerous'],
    sources: [],
    basis: 'inferred',
  },
  {
    id: 'embryonic-by-figures',
    code: 'G7',
    effects: ['classify'],
    decidedBy: 'row',
    tensions: ['which-type-is-most-numerous'],
    sources: [],
    basis: 'inferred',
  },
  {
    id: 'below-filter',
    code: 'G8',
    effects: ['classify', 'mark', 'nothing-founded'],
    decidedBy: 'below-filter',
    tensions: [],
    sources: [{ work: 'ipea-diset-apl-annex', place: { named: 'acre-lower-bounds' } }],
    basis: 'inferred',
  },
  {
    id: 'near-a-cut',
    code: 'G9',
    effects: ['mark'],
    decidedBy: 'near-a-cut',
    tensions: [],
    sources: [],
    basis: 'inferred',
  },
  {
    id: 'judgement-against-figures',
    code: 'G10',
    effects: ['mark'],
    decidedBy: 'conflict',
    tensions: ['two-axes-or-many-dimensions'],
    sources: [],
    basis: 'inferred',
  },
  {
    id: 'register-coverage',
    code: 'G11',
    effects: ['not-measurable'],
    closedWhen: { kind: 'flag', flag: 'register_coverage', in: ['few', 'about-half'] },
    caution: 'registers-miss-producers',
    cautionWhenUnknown: true,
    tensions: [],
    sources: [
      { work: S, place: { section: '2', page: 11 } },
      { work: S, place: { part: 'II', section: '4.3', page: 32 } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-single-place',
    code: 'G12',
    effects: ['no-type'],
    closedWhen: { kind: 'flag', flag: 'single_place', in: ['dispersed'] },
    tensions: [],
    sources: [{ work: 'pyke-1992', place: { preface: 3 } }],
    basis: 'inferred',
  },
  {
    id: 'one-firm-system',
    code: 'G13',
    effects: ['small-firms-off', 'mark'],
    closedWhen: { kind: 'flag', flag: 'one_firm_majority', in: ['yes', 'no-small-firms'] },
    tensions: ['lead-firms-help-or-harm'],
    sources: [],
    basis: 'inferred',
  },
  {
    id: 'specialised-but-small',
    code: 'G14',
    effects: ['mark'],
    decidedBy: 'own-share',
    tensions: [],
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
  },
];
