import type { System } from '#policies/schema/knowledge';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const pyke = 'pyke-1992';

export const systems: System[] = [
  {
    id: 'four-step-methodology',
    code: 'S-01',
    sources: [
      { work: suzigan, place: { section: '3' } },
      { work: suzigan, place: { section: '3', note: 20 } },
    ],
    basis: 'direct',
  },
  {
    id: 'two-by-two-typology',
    code: 'S-02',
    sources: [{ work: suzigan, place: { section: '4.2' } }],
    basis: 'direct',
  },
  {
    id: 'problem-inventory',
    code: 'S-07',
    explained: true,
    sources: [{ work: suzigan, place: { section: '3' } }],
    basis: 'direct',
  },
  {
    id: 'policy-frame',
    code: 'S-08',
    sources: [
      { work: suzigan, place: { section: '4' } },
      { work: suzigan, place: { section: '4.1' } },
      { work: suzigan, place: { section: '4.2' } },
    ],
    basis: 'direct',
  },
  {
    id: 'collective-efficiency',
    code: 'S-15',
    sources: [
      { work: schmitz, place: { section: '1.2.A', page: 8 } },
      { work: schmitz, place: { part: 'II', section: '1', page: 27 } },
      { work: suzigan, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] },
    ],
    basis: 'direct',
  },
  {
    id: 'pyke-model',
    code: 'S-24',
    sources: [
      { work: pyke, place: { preface: [1, 4] } },
      { work: pyke, place: { preface: [11, 12] } },
    ],
    basis: 'direct',
  },
  {
    id: 'collective-efficiency-test',
    code: 'S-30',
    sources: [
      { work: schmitz, place: { section: '2.2', page: 17 } },
      { work: schmitz, place: { section: '2.2', page: [15, 16] } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'sector-screen',
    code: 'S-38',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
  },
];
