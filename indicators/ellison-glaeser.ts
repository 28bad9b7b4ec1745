/** One plant of an industry: its region and its jobs. */
export type Plant = { region: string; industry: string; jobs: number };

/** The index of one industry with what it is made of. */
export type EllisonGlaeser = {
  /** Below 0: more dispersed than chance; 0: as chance would have it; above 0.05 often called strong concentration. */
  gamma: number;
  /** Sum of (share of the industry - share of the whole) squared over regions. */
  raw: number;
  /** Herfindahl index of the plants' sizes: what looks concentrated only because plants are few and large. */
  plantHerfindahl: number;
  plants: number;
};

/**
 * The index of Ellison & Glaeser (1997): gamma = (G - (1 - sum x^2) H) / ((1 - sum x^2)(1 - H)). It needs the size of every plant;
 * a table of totals does not hold them, and no guess stands in for them. NaN where the industry has one plant only.
 *
 * @param regionTotals - all jobs of each region of the reference area
 */
export function ellisonGlaeser(plants: Plant[], regionTotals: ReadonlyMap<string, number>): EllisonGlaeser {
  const jobs = plants.reduce((sum, plant) => sum + plant.jobs, 0);
  const total = [...regionTotals.values()].reduce((sum, whole) => sum + whole, 0);
  const plantHerfindahl = plants.reduce((sum, plant) => sum + (plant.jobs / jobs) ** 2, 0);
  const byRegion = new Map<string, number>();
  for (const plant of plants) byRegion.set(plant.region, (byRegion.get(plant.region) ?? 0) + plant.jobs);
  let raw = 0;
  let squares = 0;
  for (const [region, whole] of regionTotals) {
    raw += ((byRegion.get(region) ?? 0) / jobs - whole / total) ** 2;
    squares += (whole / total) ** 2;
  }
  const room = 1 - squares;
  const gamma = (raw - room * plantHerfindahl) / (room * (1 - plantHerfindahl));
  return { gamma: plants.length > 1 ? gamma : Number.NaN, raw, plantHerfindahl, plants: plants.length };
}

/** Why the index cannot be given; nothing is guessed in its place. */
export type Refusal =
  | 'no-plant-sizes'
  | 'no-jobs'
  | 'one-plant'
  | 'one-region'
  /** The base counts establishments, and sizes of plants are jobs: the two give no shares of one whole. */
  | 'not-jobs';

/**
 * Whether the index can be given, and if not, why: it needs every plant's size, and totals do not hold them; jobs to share out; more than one
 * plant; and more than one region to spread over.
 *
 * @param plants - of one industry; undefined where the table has totals only
 */
export function refusalOf(plants: Plant[] | undefined, regionTotals: ReadonlyMap<string, number>): Refusal | undefined {
  if (plants === undefined) return 'no-plant-sizes';
  if (!plants.some(({ jobs }) => jobs > 0)) return 'no-jobs';
  if (plants.length === 1) return 'one-plant';
  return [...regionTotals.values()].filter((whole) => whole > 0).length < 2 ? 'one-region' : undefined;
}
