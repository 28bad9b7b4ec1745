import type { Principle } from '#policies/schema/knowledge';

export const principles: Principle[] = [
  {
    id: 'respect-markets-never-create',
    code: 'P1',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'direct',
  },
  {
    id: 'enable-do-not-replace',
    code: 'P2',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
    ],
    basis: 'direct',
  },
  {
    id: 'commitment',
    code: 'P3',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'direct',
  },
  {
    id: 'differentiate-by-type-and-stage',
    code: 'P4',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { named: 'abstract' } },
    ],
    basis: 'direct',
  },
  {
    id: 'environmental-compliance',
    code: 'P5',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'regional-viewpoint',
    code: 'P6',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.7' }, author: ['Storper', 'Harrison'] }],
    basis: 'attributed',
  },
  {
    id: 'measures-as-a-system',
    code: 'P7',
    sources: [{ work: 'pyke-1992', place: { preface: 4 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'upgrade-with-fair-labour',
    code: 'P8',
    sources: [
      { work: 'pyke-1992', place: { preface: 1 } },
      { work: 'pyke-1992', place: { preface: 4 } },
      { work: 'schmitz-1990', place: { section: '3', page: 25 } },
    ],
    basis: 'direct',
  },
  {
    id: 'groups-not-single-firms',
    code: 'P9',
    sources: [
      { work: 'pyke-1992', place: { preface: 1 } },
      { work: 'schmitz-1990', place: { section: '2.2', page: 14 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 }, author: ['R. Murray et al.'] },
    ],
    basis: 'direct',
  },
  {
    id: 'customer-oriented-collective-cumulative',
    code: 'P10',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.6' }, author: ['Humphrey', 'Schmitz'] }],
    basis: 'attributed',
  },
  {
    id: 'endogenous-resources',
    code: 'P11',
    sources: [
      { work: 'pyke-1992', place: { preface: 1 } },
      { work: 'amin-2000', place: { section: '1', counted: true } },
    ],
    basis: 'direct',
  },
  {
    id: 'no-big-funds-let-firms-fail',
    code: 'P12',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.5' }, author: ['Scott'] }],
    basis: 'attributed',
  },
  {
    id: 'broad-sector',
    code: 'P13',
    sources: [
      { work: 'pyke-1992', place: { preface: 2 } },
      { work: 'schmitz-1990', place: { part: 'II', section: '4.4', page: 33 } },
    ],
    basis: 'direct',
  },
  {
    id: 'build-on-history',
    code: 'P14',
    sources: [
      { work: 'schmitz-1990', place: { section: '1.2.G', page: 10 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 22 } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '2.1' } },
    ],
    basis: 'direct',
  },
];
