import type { Report } from './report';

/** The ids of everything in a report that a note may lead to; what is drawn in a figure is no place. */
export function anchorsOf({ sections }: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'figure') continue;
      if (key === 'id' && typeof inner === 'string') ids.add(inner);
      else walk(inner);
    }
  };
  walk(sections);
  return ids;
}
