import type { HrefOf } from '#components/report/hrefs';
import type { Addresses } from '#features/browser/path';
import { DEPTHS } from '#reports/depths';
import { placesOf } from '#reports/places';
import type { Depth, Report } from '#reports/report';

/** The address of a depth of a result; the brief is the result's own. */
export function depthHref(addresses: Addresses, assessment: string, depth: Depth): string {
  return depth === 'brief' ? addresses.place(assessment, 'result') : addresses.question(assessment, 'result', depth);
}

/** How links on the page of one depth lead to the places of all three. */
export function hrefsAmong(here: Depth, report: Report, pageOf: (depth: Depth) => string): HrefOf {
  const own = new Set(placesOf(report.sections));
  return (id, depth) => (depth === undefined || depth === here || own.has(id) ? `#${id}` : `${pageOf(depth)}#${id}`);
}

/** Whether an address is the page of a depth. */
export function isDepthPage(page: string, pageOf: (depth: Depth) => string): boolean {
  return DEPTHS.some((depth) => pageOf(depth) === page);
}
