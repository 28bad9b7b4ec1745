import { DEPTHS } from '#reports/depths';
import type { Depth, Report, Section } from '#reports/report';

/** The pages of an example: its depths, and a second page of the evidence, which would be too heavy as one. */
export const PARTS = [...DEPTHS, 'sources'] as const;
export type Part = (typeof PARTS)[number];

/** The answers, the cases that are told, and the works one by one: what the second page of the evidence holds, by how its places are named. */
const ON_SECOND_PAGE = /^(answers?|told|sources?|method|terms?)(-|$)/;

/** The part that an address names, if there is one of that name. */
export function partNamed(name: string): Part | undefined {
  return PARTS.find((part) => part === name);
}

/** The depth that a page is of. */
export function depthOf(part: Part): Depth {
  return part === 'sources' ? 'evidence' : part;
}

/** The page on which a place of a depth stands. */
export function partWith(id: string, depth: Depth): Part {
  return depth === 'evidence' && ON_SECOND_PAGE.test(id) ? 'sources' : depth;
}

/** The sections of a page. */
export function sectionsOn(part: Part, report: Report): Section[] {
  return report.sections.filter(({ id }) => partWith(id, depthOf(part)) === part);
}
