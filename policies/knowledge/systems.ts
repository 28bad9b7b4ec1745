import type { System } from '#policies/schema/knowledge';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const amin = 'amin-2000';
const pyke = 'pyke-1992';

/** The theories, methods and typologies of the sources, S-01 to S-52, in the order of the catalogue. */
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
    id: 'dimensions-of-a-typology',
    code: 'S-03',
    sources: [
      { work: suzigan, place: { named: 'abstract' } },
      { work: suzigan, place: { section: '1' } },
      { work: suzigan, place: { section: '2.6', note: 8 } },
    ],
    basis: 'direct',
  },
  { id: 'stylised-evolution', code: 'S-04', sources: [{ work: suzigan, place: { section: '3' } }], basis: 'direct' },
  { id: 'planned-governance', code: 'S-05', sources: [{ work: suzigan, place: { section: '3' } }], basis: 'direct' },
  { id: 'hybrid-structure', code: 'S-06', sources: [{ work: suzigan, place: { section: '3' } }], basis: 'direct' },
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
    id: 'external-economies',
    code: 'S-09',
    sources: [{ work: suzigan, place: { section: '2.1' }, author: ['Marshall', 'Becattini', 'Brusco', 'Garofoli'] }],
    basis: 'attributed',
  },
  {
    id: 'increasing-returns',
    code: 'S-10',
    sources: [{ work: suzigan, place: { section: '2.2' }, author: ['Arthur'] }],
    basis: 'attributed',
  },
  {
    id: 'centripetal-and-centrifugal-forces',
    code: 'S-11',
    sources: [{ work: suzigan, place: { section: '2.3' }, author: ['Krugman', 'Fujita', 'David'] }],
    basis: 'attributed',
  },
  {
    id: 'four-corners',
    code: 'S-12',
    sources: [{ work: suzigan, place: { section: '2.4' }, author: ['Porter'] }],
    basis: 'attributed',
  },
  {
    id: 'three-fronts-of-collective-action',
    code: 'S-13',
    sources: [{ work: suzigan, place: { section: '2.5' }, author: ['Scott'] }],
    basis: 'attributed',
  },
  {
    id: 'four-industrial-districts',
    code: 'S-14',
    sources: [
      { work: suzigan, place: { section: '2.5', note: 4 }, author: ['Markusen'] },
      { work: amin, place: { section: '2.1', counted: true }, author: ['Markusen'] },
    ],
    basis: 'attributed',
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
    id: 'triple-c',
    code: 'S-16',
    sources: [{ work: suzigan, place: { section: '2.6' }, author: ['Humphrey', 'Schmitz'] }],
    basis: 'attributed',
  },
  {
    id: 'three-cluster-classes',
    code: 'S-17',
    sources: [
      { work: suzigan, place: { section: '2.6' }, author: ['Altenburg', 'Meyer-Stamer'] },
      { work: suzigan, place: { section: '2.6', note: [8, 9] } },
    ],
    basis: 'attributed',
  },
  {
    id: 'rings-and-cores',
    code: 'S-18',
    sources: [{ work: suzigan, place: { section: '2.7' }, author: ['Storper', 'Harrison'] }],
    basis: 'attributed',
  },
  {
    id: 'chain-governance',
    code: 'S-19',
    sources: [
      { work: suzigan, place: { section: '2.7' }, author: ['Gereffi', 'Humphrey', 'Schmitz'] },
      { work: suzigan, place: { section: '2.5', note: 5 }, author: ['Gereffi', 'Humphrey', 'Schmitz'] },
    ],
    basis: 'attributed',
  },
  {
    id: 'upgrading-stages',
    code: 'S-20',
    sources: [
      { work: suzigan, place: { section: '2.7' }, author: ['Humphrey', 'Schmitz'] },
      { work: suzigan, place: { section: '2.7', note: [12, 13] } },
    ],
    basis: 'attributed',
  },
  {
    id: 'geography-of-innovation',
    code: 'S-21',
    sources: [{ work: suzigan, place: { section: '2.8' }, author: ['Audretsch', 'Feldman', 'Breschi', 'Malerba'] }],
    basis: 'attributed',
  },
  {
    id: 'shift-of-policy',
    code: 'S-22',
    sources: [{ work: suzigan, place: { section: '2.8' }, author: ['Audretsch'] }],
    basis: 'attributed',
  },
  {
    id: 'informational-divide-view',
    code: 'S-23',
    sources: [
      { work: suzigan, place: { section: '2.9' }, author: ['Lombardi', 'Belussi'] },
      { work: suzigan, place: { section: '2.9' } },
    ],
    basis: 'attributed',
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
  { id: 'alternatives-rejected', code: 'S-25', sources: [{ work: pyke, place: { preface: 1 } }], basis: 'direct' },
  {
    id: 'flexible-specialisation',
    code: 'S-26',
    sources: [{ work: schmitz, place: { section: '1.1', page: 3 }, author: ['Piore', 'Sabel'] }],
    basis: 'attributed',
  },
  {
    id: 'two-kinds-of-subcontracting',
    code: 'S-27',
    sources: [{ work: schmitz, place: { section: '1.2.A', page: [7, 8] } }],
    basis: 'direct',
  },
  {
    id: 'critique-of-the-model',
    code: 'S-28',
    sources: [
      { work: schmitz, place: { section: '1.2.A', page: 7 } },
      { work: schmitz, place: { section: '1.2.B', page: [8, 9] } },
      { work: schmitz, place: { section: '1.2.C', page: 9 } },
      { work: schmitz, place: { section: '1.2.D', page: 9 } },
      { work: schmitz, place: { section: '1.2.E', page: 9 } },
      { work: schmitz, place: { section: '1.2.F', page: [9, 10] } },
      { work: schmitz, place: { section: '1.2.G', page: 10 } },
    ],
    basis: 'direct',
  },
  {
    id: 'crisis-adaptation-test',
    code: 'S-29',
    sources: [
      { work: schmitz, place: { section: '2.1', page: 12 } },
      { work: schmitz, place: { section: '2.1', page: 14 } },
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
    id: 'labour-surplus-mechanism',
    code: 'S-31',
    sources: [
      { work: schmitz, place: { section: '2.3', page: 19 } },
      { work: schmitz, place: { section: '2.3', page: [20, 22] } },
    ],
    basis: 'direct',
  },
  {
    id: 'institutional-conditions',
    code: 'S-32',
    sources: [
      { work: schmitz, place: { section: '2.4', page: [22, 23] } },
      { work: schmitz, place: { section: '2.4', page: 24 } },
    ],
    basis: 'direct',
  },
  {
    id: 'research-questions',
    code: 'S-33',
    sources: [
      { work: schmitz, place: { part: 'II', section: '3', page: 28 } },
      { work: schmitz, place: { part: 'II', section: '4', page: [28, 29] } },
    ],
    basis: 'direct',
  },
  {
    id: 'unit-of-analysis',
    code: 'S-34',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.1', page: 29 } }],
    basis: 'direct',
  },
  {
    id: 'data-schedule',
    code: 'S-35',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.2', page: [29, 31] } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'reinvestment-list',
    code: 'S-36',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.2', page: [31, 32] } }],
    basis: 'direct',
  },
  {
    id: 'four-stage-research',
    code: 'S-37',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.3', page: [32, 33] } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'sector-screen',
    code: 'S-38',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
  },
  {
    id: 'sampling-caution',
    code: 'S-39',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
  },
  {
    id: 'three-challenges',
    code: 'S-40',
    sources: [{ work: schmitz, place: { part: 'II', section: '4.5', page: 34 } }],
    basis: 'direct',
  },
  {
    id: 'two-scenarios',
    code: 'S-41',
    sources: [{ work: schmitz, place: { section: '2', page: 11 } }],
    basis: 'direct',
  },
  {
    id: 'definitions-of-a-district',
    code: 'S-42',
    sources: [{ work: amin, place: { section: '2.1', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'advantages-of-a-district',
    code: 'S-43',
    sources: [{ work: amin, place: { section: '2.1', counted: true }, author: ['Marshall'] }],
    basis: 'attributed',
  },
  {
    id: 'mark-one-and-mark-two',
    code: 'S-44',
    sources: [{ work: amin, place: { section: '2.3', counted: true }, author: ['Brusco'] }],
    basis: 'attributed',
  },
  {
    id: 'firms-or-surroundings-typology',
    code: 'S-45',
    sources: [
      { work: amin, place: { section: '2.3', counted: true, table: '10.2' }, author: ['Asheim'] },
      { work: amin, place: { section: '2.3', counted: true } },
    ],
    basis: 'attributed',
  },
  {
    id: 'communalism',
    code: 'S-46',
    sources: [{ work: amin, place: { section: '3.1', counted: true }, author: ['Trigilia', 'Putnam'] }],
    basis: 'attributed',
  },
  {
    id: 'studied-trust',
    code: 'S-47',
    sources: [{ work: amin, place: { section: '3.2', counted: true }, author: ['Sabel', 'dei Ottati'] }],
    basis: 'attributed',
  },
  {
    id: 'goal-oriented-coordination',
    code: 'S-48',
    sources: [{ work: amin, place: { section: '4', counted: true }, author: ['Sabel'] }],
    basis: 'attributed',
  },
  {
    id: 'network-leader-firms',
    code: 'S-49',
    sources: [{ work: amin, place: { section: '4', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'three-threats',
    code: 'S-50',
    sources: [{ work: amin, place: { section: '4', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'new-regionalism',
    code: 'S-51',
    sources: [{ work: amin, place: { section: '1', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'three-forms-of-decentralised-systems',
    code: 'S-52',
    sources: [
      {
        work: amin,
        place: { section: '1', counted: true, also: 'paragraphs-before' },
        author: ['Sabel', 'Storper', 'Scott'],
      },
    ],
    basis: 'attributed',
  },
];
