import type { Question } from '#policies/schema/knowledge';

export const importanceQuestions: Question[] = [
  {
    id: 'regional-importance',
    code: 'Q25',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'Our four states; how far a region’s development rests on the system is one axis of the typology of Suzigan, Furtado and Garcia, who print no cut.',
    section: 'importance',
    flag: 'regional_importance',
    kind: 'single',
    options: [
      { id: 'dominant', importance: 'high' },
      { id: 'large', importance: 'high' },
      { id: 'one-of-several', importance: 'low' },
      { id: 'small', importance: 'low' },
    ],
    knows: ['officer', 'association', 'banks-and-accountants', 'unions-and-inspection'],
  },
  {
    id: 'industry-importance',
    code: 'Q26',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'Our four states; the importance for an industry is the other axis, which the source measures by shares of output and jobs; it prints no cut.',
    section: 'importance',
    flag: 'industry_importance',
    kind: 'single',
    options: [
      { id: 'dominant', importance: 'high' },
      { id: 'large', importance: 'high' },
      { id: 'one-of-several', importance: 'low' },
      { id: 'small', importance: 'low' },
    ],
    knows: ['officer', 'buyers', 'lead-firms', 'association'],
  },
  {
    id: 'metropolitan',
    code: 'Q27',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'Our wording; that advanced vectors lie mostly in large cities, and that their links may be hard to see there, is the source’s.',
    section: 'importance',
    flag: 'metropolitan',
    kind: 'single',
    options: [{ id: 'no' }, { id: 'yes' }],
    knows: ['officer'],
  },
  {
    id: 'metropolitan-resource',
    code: 'Q28',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'Our question; resources around the system that can be mobilised are what sets advanced vectors apart in the source. Asking for a name is ours.',
    section: 'importance',
    kind: 'text',
    when: { kind: 'type', in: ['advanced-vector'] },
    knows: ['officer', 'education-and-research', 'lead-firms'],
  },
];
