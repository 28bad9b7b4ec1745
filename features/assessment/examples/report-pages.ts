import type { HrefOf } from '#components/report/hrefs';
import type { Report, Section } from '#reports/report';

/** The pages of an example's plan: what was found, what to do about it, what all of it rests on, and the answers and sources one by one. */
const PARTS = ['brief', 'plan', 'evidence', 'sources'] as const;
export type Part = (typeof PARTS)[number];
/** The pages that have an address below that of the example. */
export type LaterPart = Exclude<Part, 'brief'>;
type ReportPage = { part: Part; sections: Section[] };

/** Each section that stands on a later page; what is not named here stands on the first. */
const LATER = new Map<string, LaterPart>([
  ['package', 'plan'],
  ['withheld', 'plan'],
  ['cautions', 'evidence'],
  ['readings', 'evidence'],
  ['cases', 'evidence'],
  ['checks', 'evidence'],
  ['heard', 'evidence'],
  ['fieldwork', 'evidence'],
  ['reasons', 'evidence'],
  ['answers', 'sources'],
  ['told-cases', 'sources'],
  ['sources', 'sources'],
  ['method', 'sources'],
]);

/** Deals the sections of a report to its pages, in their order, so that each page is light. */
export function pagesOf(report: Report): ReportPage[] {
  return PARTS.map((part) => ({
    part,
    sections: report.sections.filter(({ id }) => (LATER.get(id) ?? 'brief') === part),
  }));
}

/** The part that an address names, if there is one of that name. */
export function laterPart(name: string): LaterPart | undefined {
  return PARTS.find((part): part is LaterPart => part !== 'brief' && part === name);
}

/** How links on one page of an example lead to the places of all of them; short, as a page has hundreds. */
export function hrefsFrom(here: Part, example: string, pages: ReportPage[]): HrefOf {
  const parts = new Map(pages.flatMap(({ part, sections }) => idsIn(sections).map((id) => [id, part])));

  return (id) => `${addressFrom(here, parts.get(id) ?? here, example)}#${id}`;
}

/** The address of a page of an example, seen from another; nothing from itself. */
export function addressFrom(here: Part, there: Part, example: string): string {
  if (here === there) return '';
  if (here === 'brief') return `${example}/${there}`;
  return there === 'brief' ? `../${example}` : there;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]: [string, unknown]) =>
    key === 'id' && typeof of === 'string' ? [of] : idsIn(of),
  );
}
