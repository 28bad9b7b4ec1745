import { readTable } from '#indicators/reading/read-table';
import type { Observed } from '#indicators/reading/observed';

/** The rows of a table of regions and industries: `values[region][industry]`, in the order in which they are written. */
export function observedOf(values: Record<string, Record<string, number>>): Observed {
  const rows = Object.entries(values).flatMap(([region, industries]) =>
    Object.entries(industries).map(([industry, jobs]) => `"${region}","${industry}",${jobs}`),
  );
  return observedIn(['region,industry,employment', ...rows].join('\n'));
}

/** The rows of a table as text. */
export function observedIn(text: string): Observed {
  const read = readTable([new TextEncoder().encode(text)]);
  if (!read.ok || read.reading.faultCount > 0) throw new Error(JSON.stringify(read));
  return read.reading.observed;
}

/** Adds to each region sums of its industries: of each name, what is listed beside it. */
export function withSums(
  values: Record<string, Record<string, number>>,
  sums: Record<string, string[]>,
): Record<string, Record<string, number>> {
  return mapped(values, (industries) => {
    const all = { ...industries };
    for (const [whole, parts] of Object.entries(sums)) {
      all[whole] = parts.reduce((sum, part) => sum + (all[part] ?? 0), 0);
    }
    return all;
  });
}

/** Each value, rounded to the nearest step, as offices do against disclosure. */
export function rounded(values: Record<string, Record<string, number>>, step: number) {
  return mapped(values, (industries) => mapped(industries, (value) => Math.round(value / step) * step));
}

export function mapped<A, B>(values: Record<string, A>, make: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
}

/** Regions by industries with the codes given, heavy-tailed and the same on each run. */
export function counts(regions: string[], industries: string[], seed = 1): Record<string, Record<string, number>> {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Object.fromEntries(
    regions.map((region) => [
      region,
      Object.fromEntries(industries.map((industry) => [industry, Math.ceil(4 / (random() + 0.004) ** 1.1)])),
    ]),
  );
}
