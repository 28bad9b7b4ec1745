import type { System } from '#policies/schema/knowledge';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const pyke = 'pyke-1992';

export const systems: System[] = [
  {
    id: 'four-step-methodology',
    code: 'S-01',
    sources: [
      { work: suzigan, locator: 'section 3' },
      { work: suzigan, locator: 'section 3, note 20' },
    ],
    basis: 'direct',
  },
  {
    id: 'two-by-two-typology',
    code: 'S-02',
    sources: [{ work: suzigan, locator: 'section 4.2' }],
    basis: 'direct',
  },
  {
    id: 'problem-inventory',
    code: 'S-07',
    sources: [{ work: suzigan, locator: 'section 3' }],
    basis: 'direct',
  },
  {
    id: 'policy-frame',
    code: 'S-08',
    sources: [
      { work: suzigan, locator: 'section 4' },
      { work: suzigan, locator: 'section 4.1' },
      { work: suzigan, locator: 'section 4.2' },
    ],
    basis: 'direct',
  },
  {
    id: 'collective-efficiency',
    code: 'S-15',
    sources: [
      { work: schmitz, locator: 'section 1.2, A, p. 8' },
      { work: schmitz, locator: 'part II, section 1, p. 27' },
      { work: suzigan, locator: 'section 2.6' },
    ],
    basis: 'direct',
  },
  {
    id: 'pyke-model',
    code: 'S-24',
    sources: [
      { work: pyke, locator: 'preface, paragraphs 1 to 4' },
      { work: pyke, locator: 'preface, paragraphs 11 and 12' },
    ],
    basis: 'direct',
  },
  {
    id: 'collective-efficiency-test',
    code: 'S-30',
    sources: [
      { work: schmitz, locator: 'section 2.2, p. 17' },
      { work: schmitz, locator: 'section 2.2, pp. 15–16' },
    ],
    basis: 'direct',
    rationale: 'The condition is the source’s own; to put it as a test with job-splitting as its sign is our reading.',
  },
  {
    id: 'sector-screen',
    code: 'S-38',
    sources: [{ work: schmitz, locator: 'part II, section 4.4, p. 33' }],
    basis: 'direct',
  },
];
