import { DEPTHS } from '#reports/depths';
import type { Depth, Report, Section } from '#reports/report';

/** The pages of an example: its depths, and further pages of the evidence, which would be too heavy as one. */
export const PARTS = [...DEPTHS, 'rules', 'measures', 'sources'] as const;
export type Part = (typeof PARTS)[number];

/** What stands on further pages of the evidence, by how its places are named: checks, fieldwork, rules and contradictions; the items in full; answers, cases and works. */
const FURTHER: [Part, RegExp][] = [
  ['rules', /^(checks?|fieldwork|visit|weightiest|reasons|rule|cautions?|tensions?)(-|$)/],
  ['measures', /^(package|stages?|measure|overview|actors|conditions|alongside|patterns)(-|$)|-tension-/],
  ['sources', /^(answers?|told|sources?|method|terms?|glossary)(-|$)/],
];

/** The part that an address names, if there is one of that name. */
export function partNamed(name: string): Part | undefined {
  return PARTS.find((part) => part === name);
}

/** The depth that a page is of. */
export function depthOf(part: Part): Depth {
  return part === 'rules' || part === 'measures' || part === 'sources' ? 'evidence' : part;
}

/** The page on which a place of a depth stands. */
export function partWith(id: string, depth: Depth): Part {
  if (depth !== 'evidence') return depth;
  return FURTHER.find(([, places]) => places.test(id))?.[0] ?? depth;
}

/** The page of the same depth that comes after this one. */
export function partAfter(part: Part): Part | undefined {
  const next = PARTS[PARTS.indexOf(part) + 1];
  return next !== undefined && depthOf(next) === depthOf(part) ? next : undefined;
}

/** The sections of a page. */
export function sectionsOn(part: Part, report: Report): Section[] {
  return report.sections.filter(({ id }) => partWith(id, depthOf(part)) === part);
}
