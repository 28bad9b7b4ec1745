import type { Tension } from '../schema/knowledge';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const amin = 'amin-2000';
const pyke = 'pyke-1992';
const guerrero = 'guerrero-conceicao-2011';

const opposed = 'The source itself sets the two sides against each other; the question that settles it here is ours.';
const placed =
  'Each side is in a source; that they pull against each other, and what would settle it here, is our reading.';

export const tensions: Tension[] = [
  {
    id: 'parks-from-above',
    code: 'X-01',
    sources: [{ work: suzigan, locator: 'section 2.8' }],
    basis: 'direct',
    rationale: opposed,
    sides: [[suzigan], [suzigan]],
  },
  {
    id: 'role-of-local-government',
    code: 'X-02',
    sources: [
      { work: schmitz, locator: 'section 1.1, p. 4' },
      { work: suzigan, locator: 'section 2.5' },
      { work: amin, locator: 'section 3.1 (our count)' },
      { work: pyke, locator: 'preface, paragraph 11' },
      { work: schmitz, locator: 'section 1.2, F, pp. 9–10' },
      { work: schmitz, locator: 'section 2.4, pp. 22–23' },
      { work: suzigan, locator: 'section 3' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [schmitz, suzigan, amin, pyke],
      [schmitz, suzigan],
    ],
    settles: ['decision-reach'],
  },
  {
    id: 'lead-firms-help-or-harm',
    code: 'X-03',
    sources: [
      { work: amin, locator: 'section 4 (our count)' },
      { work: schmitz, locator: 'section 1.1, pp. 4–5' },
      { work: schmitz, locator: 'section 2.2, p. 18' },
      { work: suzigan, locator: 'section 2.7' },
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 2.7, note 12' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [amin, schmitz, suzigan],
      [suzigan, schmitz, amin],
    ],
    settles: ['lead-firms'],
  },
  {
    id: 'joining-chains',
    code: 'X-04',
    sources: [
      { work: suzigan, locator: 'section 2.6' },
      { work: suzigan, locator: 'section 2.7' },
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 2.7, note 13' },
      { work: suzigan, locator: 'section 3, note 24' },
      { work: schmitz, locator: 'section 2.2, p. 15' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan, schmitz]],
    settles: ['price-and-model'],
  },
  {
    id: 'concentration-or-interdependence',
    code: 'X-05',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: amin, locator: 'section 2.1 (our count)' },
      { work: schmitz, locator: 'section 2.2, p. 17' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [
      [suzigan, amin],
      [amin, schmitz],
    ],
    settles: ['order-too-large'],
  },
  {
    id: 'many-cheap-embryos-or-risk',
    code: 'X-14',
    sources: [
      { work: suzigan, locator: 'section 4.2' },
      { work: suzigan, locator: 'section 2.6' },
    ],
    basis: 'direct',
    rationale: opposed,
    sides: [[suzigan], [suzigan]],
    settles: ['counterpart'],
  },
  {
    id: 'associations-first-or-growth-first',
    code: 'X-17',
    sources: [{ work: schmitz, locator: 'section 2.4, p. 23' }],
    basis: 'inferred',
    rationale: placed,
    sides: [[schmitz], [schmitz]],
    settles: ['willing-firms'],
  },
  {
    id: 'training-well-or-badly-provided',
    code: 'X-18',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 4.1' },
      { work: suzigan, locator: 'section 4.2' },
      { work: schmitz, locator: 'section 1.2, F, p. 9' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan, schmitz]],
    settles: ['labour-training'],
  },
  {
    id: 'large-or-small-funds',
    code: 'X-20',
    sources: [
      { work: suzigan, locator: 'section 2.5' },
      { work: suzigan, locator: 'section 4.2' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan]],
    settles: ['decision-size'],
  },
  {
    id: 'information-as-club-good',
    code: 'X-21',
    sources: [{ work: suzigan, locator: 'section 3, note 25' }],
    basis: 'direct',
    rationale: opposed,
    sides: [[suzigan], [suzigan]],
    settles: ['information-service-terms'],
  },
  {
    id: 'planned-or-refused-land',
    code: 'X-22',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 2.5' },
      { work: amin, locator: 'section 2.2 (our count)' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [amin]],
    settles: ['infrastructure-which'],
  },
  {
    id: 'one-firm-or-a-group',
    code: 'X-23',
    sources: [
      { work: suzigan, locator: 'section 4.1' },
      { work: schmitz, locator: 'section 2.2, p. 14' },
      { work: schmitz, locator: 'section 2.4, p. 23' },
      { work: pyke, locator: 'preface, paragraph 1' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz, pyke]],
    settles: ['willing-firms'],
  },
  {
    id: 'two-axes-or-many-dimensions',
    code: 'X-24',
    sources: [
      { work: suzigan, locator: 'section 4.2' },
      { work: suzigan, locator: 'abstract' },
      { work: suzigan, locator: 'section 1' },
      { work: suzigan, locator: 'section 2.6, note 8' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan]],
  },
  {
    id: 'which-type-is-most-numerous',
    code: 'X-25',
    sources: [
      { work: suzigan, locator: 'section 4.2' },
      { work: guerrero, locator: 'count of agglomerations by type (page not at hand)' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [guerrero]],
  },
  {
    id: 'product-or-process',
    code: 'X-27',
    sources: [{ work: schmitz, locator: 'part II, section 4.4, p. 33' }],
    basis: 'inferred',
    rationale:
      'The source screens by product and names ceramics as suited; that a good of a suited class may run in a continuous process is our own observation.',
    sides: [[schmitz], []],
    settles: ['product-process'],
  },
  {
    id: 'metropolis-resource-or-burden',
    code: 'X-29',
    sources: [
      { work: suzigan, locator: 'section 4.2' },
      { work: schmitz, locator: 'section 2.2, note 13, p. 17' },
      { work: suzigan, locator: 'section 3' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz, suzigan]],
    settles: ['metropolitan-resource'],
  },
  {
    id: 'who-owns-the-site',
    code: 'X-30',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 4.1' },
      { work: suzigan, locator: 'section 4.2' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [suzigan]],
    settles: ['site-owner'],
  },
  {
    id: 'clause-or-living',
    code: 'X-32',
    sources: [
      { work: suzigan, locator: 'section 4.1' },
      { work: suzigan, locator: 'section 3' },
      { work: schmitz, locator: 'section 2.3, p. 20' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz]],
    settles: ['toxic-or-resource'],
  },
  {
    id: 'never-create-or-reproduce',
    code: 'X-33',
    sources: [
      { work: suzigan, locator: 'section 4' },
      { work: schmitz, locator: 'part II, section 4.5, p. 34' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz]],
    settles: ['aim'],
  },
  {
    id: 'used-machines-fault-or-condition',
    code: 'X-35',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: schmitz, locator: 'section 2.2, pp. 16–17' },
      { work: schmitz, locator: 'section 2.2, note 12, p. 16' },
    ],
    basis: 'inferred',
    rationale: placed,
    sides: [[suzigan], [schmitz]],
    settles: ['used-machines'],
  },
];
