import type { Caution } from '#policies/schema/knowledge';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** The cautions on markets, work, culture, trade and the reading of cases (domain catalogue B.3.8). */
export const moduleCautions: Caution[] = [
  {
    id: 'no-entry-near-lock-in',
    code: 'C8',
    sources: [{ work: Z, place: { section: '2.2' }, author: ['Arthur'] }],
    basis: 'attributed',
  },
  {
    id: 'little-room-under-a-multinational',
    code: 'C12',
    sources: [{ work: Z, place: { section: '2.6', note: 9 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'do-not-count-success-as-proof',
    code: 'C15',
    sources: [{ work: S, place: { section: '1.2.A', page: 7 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'innovation-beside-sweated-labour',
    code: 'C17',
    sources: [{ work: S, place: { section: '2.3', page: 21 }, author: ['Lyberaki'] }],
    basis: 'attributed',
    explained: true,
  },
  {
    id: 'town-hall-not-presumed-cause',
    code: 'C19',
    sources: [
      { work: S, place: { section: '1.2.F', page: [9, 10] } },
      { work: S, place: { section: '1.2.G', page: 10 } },
      { work: S, place: { section: '2.4', page: 22 } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'tax-without-service-stifles',
    code: 'C21',
    sources: [{ work: S, place: { section: '2.4', note: 19, page: 23 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'import-extremes-both-harm',
    code: 'C22',
    sources: [{ work: S, place: { section: '2.4', page: 24 } }],
    basis: 'direct',
  },
  {
    id: 'one-gains-all-lose',
    code: 'C23',
    sources: [
      { work: S, place: { section: '2.3', page: [20, 21] } },
      { work: S, place: { section: '2.3', page: 21 }, author: ['Dawson'] },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'sample-chosen-by-success',
    code: 'C25',
    sources: [{ work: S, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'small-firm-promise-is-conditional',
    code: 'C27',
    sources: [{ work: S, place: { section: '2', page: 11 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'culture-may-be-missing',
    code: 'C28',
    sources: [
      { work: A, place: { section: '4', counted: true } },
      { work: Z, place: { section: '2.1' } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'size-rules-shape-structure',
    code: 'C30',
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'joint-money-paid-beforehand',
    code: 'C37',
    sources: [{ work: A, place: { section: '3.2', counted: true } }],
    basis: 'inferred',
  },
];
