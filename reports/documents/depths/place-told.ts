import type { Depth } from '#reports/report';

type Told = { document: Depth; section: ToldSection };
type ToldSection =
  | 'position'
  | 'findings'
  | 'package'
  | 'withheld'
  | 'cautions'
  | 'readings'
  | 'cases'
  | 'toldCases'
  | 'checks'
  | 'fieldwork'
  | 'reasons'
  | 'answers'
  | 'sources';

/** Which depth tells what, by the beginnings of ids; the first that fits counts. */
const TOLD: [beginning: string, told: Told][] = [
  ['answer-', { document: 'evidence', section: 'answers' }],
  ['rule-', { document: 'evidence', section: 'reasons' }],
  ['check', { document: 'evidence', section: 'checks' }],
  ['tension', { document: 'evidence', section: 'cautions' }],
  ['caution', { document: 'evidence', section: 'cautions' }],
  ['reading', { document: 'evidence', section: 'readings' }],
  ['case-', { document: 'evidence', section: 'cases' }],
  ['told-', { document: 'evidence', section: 'toldCases' }],
  ['source-', { document: 'evidence', section: 'sources' }],
  ['position', { document: 'evidence', section: 'position' }],
  ['gates', { document: 'evidence', section: 'position' }],
  ['fieldwork', { document: 'evidence', section: 'fieldwork' }],
  ['finding', { document: 'evidence', section: 'findings' }],
  ['measure-', { document: 'plan', section: 'package' }],
  ['stage-', { document: 'plan', section: 'package' }],
  ['actors', { document: 'evidence', section: 'package' }],
  ['conditions', { document: 'evidence', section: 'package' }],
  ['package', { document: 'evidence', section: 'package' }],
  ['patterns', { document: 'evidence', section: 'package' }],
  ['alongside', { document: 'evidence', section: 'package' }],
  ['withheld', { document: 'evidence', section: 'withheld' }],
  ['kept-for-later', { document: 'evidence', section: 'withheld' }],
  ['the-plan', { document: 'plan', section: 'package' }],
  ['plan-item-', { document: 'plan', section: 'package' }],
];

/** The document and the section that tell a place; undefined for one that no other depth can lead to. */
export function placeTold(id: string): Told | undefined {
  return TOLD.find(([beginning]) => id.startsWith(beginning))?.[1];
}
