import type { Counted } from './analyse';
import { type EllisonGlaeser, ellisonGlaeser, type Plant, type Refusal, refusalOf } from './ellison-glaeser';
import { placeOf } from './find-cell';

/**
 * The plants of an industry, where a table of totals shows them after all: it counts jobs and establishments, and wherever the
 * industry is there is exactly one establishment, so that each cell is a plant. Undefined everywhere else, and where a pair of the
 * industry is missing or withheld.
 */
export function plantsIn(counted: Counted, industry: string): Plant[] | undefined {
  const { table, measuredBy, establishmentsOf } = counted;
  const i = placeOf(table.industries, industry);
  if (i < 0 || measuredBy !== 'employment') return undefined;
  if ((table.unknown?.starts[i + 1] ?? 0) > (table.unknown?.starts[i] ?? 0)) return undefined;
  const plants: Plant[] = [];
  for (let cell = table.starts[i] ?? 0; cell < (table.starts[i + 1] ?? 0); cell += 1) {
    if (establishmentsOf(cell) !== 1) return undefined;
    plants.push({ region: table.regions[table.region[cell] ?? 0] ?? '', industry, jobs: table.value[cell] ?? 0 });
  }
  return plants;
}

/** Plants that are known from elsewhere, by industry: those in the regions and industries of the table. */
export function plantsByIndustry({ table }: Counted, plants: Plant[]): Map<string, Plant[]> {
  const regions = new Set(table.regions);
  const found = new Map<string, Plant[]>(table.industries.map((industry) => [industry, []]));
  for (const plant of plants) if (regions.has(plant.region)) found.get(plant.industry)?.push(plant);
  for (const [industry, own] of found) if (own.length === 0) found.delete(industry);
  return found;
}

/**
 * The index of Ellison & Glaeser of one industry, or the reason why it cannot be given.
 *
 * @param plants - the sizes of the plants, where they are known from elsewhere; else those that the table shows
 */
export function ellisonGlaeserIn(
  counted: Counted,
  industry: string,
  plants: Plant[] | undefined = plantsIn(counted, industry),
): ({ ok: true } & EllisonGlaeser) | { ok: false; refusal: Refusal } {
  if (plants !== undefined && counted.measuredBy !== 'employment') return { ok: false, refusal: 'not-jobs' };
  const { regions, regionTotals } = counted.table;
  const totals = new Map(regions.map((name, j) => [name, regionTotals[j] ?? 0]));
  const refusal = refusalOf(plants, totals);
  if (refusal !== undefined || plants === undefined) return { ok: false, refusal: refusal ?? 'no-plant-sizes' };
  return { ok: true, ...ellisonGlaeser(plants, totals) };
}
