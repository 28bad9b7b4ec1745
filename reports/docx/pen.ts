import { anchorsOf } from '#reports/anchors';
import type { Report } from '#reports/report';
import { accentOf } from './styles';

/** What is needed to write a block: how wide it may be, the names of places, and the numbers of lists. */
export type Pen = {
  width: number;
  accent: string;
  /** The name of a place that a note leads to; undefined where the report has no such place. */
  nameOf: (id: string) => string | undefined;
  /** The name with which a place is marked; undefined where it was marked before: a name may stand only once. */
  markOf: (id: string) => string | undefined;
  /** A new number for a list, so that it counts from 1. */
  nextList: () => number;
};

export function penFor(report: Report, width: number): Pen {
  const names = new Map([...anchorsOf(report)].map((id, index) => [id, bookmarkName(id, index)]));
  const marked = new Set<string>();
  let lists = 0;
  return {
    width,
    accent: accentOf(report),
    nameOf: (id) => names.get(id),
    markOf: (id) => {
      if (marked.has(id)) return undefined;
      marked.add(id);
      return names.get(id);
    },
    nextList: () => (lists += 1),
  };
}

const LONGEST = 40;

/** Word repairs a file in which such a name has other than letters, digits and `_`, or more than 40 of them. */
function bookmarkName(id: string, index: number): string {
  return `_${index}_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, LONGEST);
}
