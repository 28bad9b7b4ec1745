import { anchorsOf } from '#reports/anchors';
import type { Report } from '#reports/report';

/** Where things stand in the page: what notes lead to, and what the notes are called. */
export type Place = {
  marginHeading: string;
  /** The address of a place that a note leads to; undefined where the report has no such place. */
  hrefOf: (id: string | undefined) => string | undefined;
  /** The id with which a place is marked; undefined where it was marked before: an id may stand only once. */
  idOf: (id: string) => string | undefined;
};

export function placeFor(report: Report): Place {
  const anchors = anchorsOf(report);
  const marked = new Set<string>();
  return {
    marginHeading: report.marginHeading,
    hrefOf: (id) => (id !== undefined && anchors.has(id) ? `#${encodeURIComponent(id)}` : undefined),
    idOf: (id) => {
      if (marked.has(id)) return undefined;
      marked.add(id);
      return id;
    },
  };
}
