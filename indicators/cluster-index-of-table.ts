import type { Counted } from './analyse';
import { cellAt, placeOf } from './find-cell';
import { clusterIndex } from './litzenberger-sternberg';

/** What a region is apart from its industries: its area, in one unit for all, and its people. */
export type Ground = { area: number; people: number };

/** Why the index cannot be given; nothing is guessed in its place. */
export type ClusterRefusal =
  | 'one-measure-only'
  /** Area or people of a region of the table is missing, nought or below. */
  | 'no-ground'
  /** Jobs or establishments of the industry are missing or withheld somewhere. */
  | 'not-known'
  /** The pair has no jobs, so that there is no size of establishment to divide by. */
  | 'no-jobs'
  | 'no-such-code';

/**
 * The cluster index of Litzenberger & Sternberg (2006) of a pair, from a table that counts both jobs and establishments (which stand
 * for firms), and from area and people of every region of it: 0 and up, no unit, 1 where the region is like the whole.
 *
 * Nought: refused, see `no-jobs`. Missing and withheld: refused for the whole industry, since its sums are not known.
 */
export function clusterIndexIn(
  counted: Counted,
  ground: ReadonlyMap<string, Ground>,
  { region, industry }: { region: string; industry: string },
): { ok: true; index: number } | { ok: false; refusal: ClusterRefusal } {
  const { table, observed, employmentOf, establishmentsOf } = counted;
  const [i, j] = [placeOf(table.industries, industry), placeOf(table.regions, region)];
  if (i < 0 || j < 0) return { ok: false, refusal: 'no-such-code' };
  if (observed.employment === undefined || observed.establishments === undefined) {
    return { ok: false, refusal: 'one-measure-only' };
  }
  const grounds = table.regions.flatMap((name) => ground.get(name) ?? []);
  const own = ground.get(region);
  const isWhole = grounds.length === table.regions.length && grounds.every((each) => each.area > 0 && each.people > 0);
  if (own === undefined || !isWhole) return { ok: false, refusal: 'no-ground' };
  const all = sumsOf(counted, industry);
  if (Number.isNaN(all.jobs) || Number.isNaN(all.firms)) return { ok: false, refusal: 'not-known' };
  const cell = cellAt(table, j, i);
  const figures = { jobs: employmentOf(cell) ?? 0, firms: establishmentsOf(cell) ?? 0 };
  if (cell < 0 || figures.jobs === 0 || figures.firms === 0) return { ok: false, refusal: 'no-jobs' };
  return {
    ok: true,
    index: clusterIndex({
      ...figures,
      ...own,
      industryJobs: all.jobs,
      industryFirms: all.firms,
      wholeArea: sum(grounds.map(({ area }) => area)),
      wholePeople: sum(grounds.map(({ people }) => people)),
    }),
  };
}

/** Jobs and establishments of an industry in the regions of the table, NaN where a pair is not known; a firm without jobs is a firm. */
function sumsOf({ table, observed }: Counted, industry: string): { jobs: number; firms: number } {
  const i = observed.industries.indexOf(industry);
  const isIn = observed.regions.map((name) => placeOf(table.regions, name) >= 0);
  const sums = { jobs: 0, firms: 0 };
  for (let row = 0; row < observed.rows; row += 1) {
    if (observed.industry[row] !== i || !isIn[observed.region[row] ?? 0]) continue;
    sums.jobs += observed.employment?.[row] ?? Number.NaN;
    sums.firms += observed.establishments?.[row] ?? Number.NaN;
  }
  return sums;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
