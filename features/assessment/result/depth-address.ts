import type { HrefOf } from '#components/report/hrefs';
import type { Addresses } from '#features/browser/path';
import { DEPTHS } from '#reports/depths';
import type { Depth } from '#reports/report';

/** The address of a depth of a result; the brief is the result's own. */
export function depthHref(addresses: Addresses, assessment: string, depth: Depth): string {
  return depth === 'brief' ? addresses.place(assessment, 'result') : addresses.question(assessment, 'result', depth);
}

/** How links on the page of one depth lead to the places of all three. A place may stand in two of them: what names a depth leads there. */
export function hrefsAmong(here: Depth, pageOf: (depth: Depth) => string): HrefOf {
  return (id, depth) => (depth === undefined || depth === here ? `#${id}` : `${pageOf(depth)}#${id}`);
}

/** Whether an address is the page of a depth. */
export function isDepthPage(page: string, pageOf: (depth: Depth) => string): boolean {
  return DEPTHS.some((depth) => pageOf(depth) === page);
}
