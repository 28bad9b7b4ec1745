import type { Counted } from './analyse';
import { pairKey } from './pairs-of-two-years';
import { WITHHELD } from './reading/observed';

/** Why a pair of the table has no cell: its row says nought, there is no row for it, nobody said, or it is kept secret. */
export type NotCounted = 'zero' | 'no-row' | 'missing' | 'withheld';

/** What the observations say of a pair that has no cell, in the measure that is the base; one look through the rows. */
export function whyNotCounted(counted: Counted, region: string, industry: string): NotCounted {
  const { observed } = counted;
  const j = observed.regions.indexOf(region);
  const i = observed.industries.indexOf(industry);
  for (let row = 0; row < observed.rows; row += 1) {
    if (observed.region[row] === j && observed.industry[row] === i) return whyNotKnown(counted, row) ?? 'zero';
  }
  return 'no-row';
}

/** How many pairs of some regions with some industries are missing or withheld in the measure that is the base. */
export function notKnownIn(counted: Counted, regions: ReadonlySet<string>, industries: ReadonlySet<string>): number {
  let count = 0;
  forEachNotKnown(counted, (region, industry) => {
    if (regions.has(region) && industries.has(industry)) count += 1;
  });
  return count;
}

/** The keys of the pairs of shared codes that are missing or withheld in the base, as `pairKey` makes them. */
export function pairsNotKnown(counted: Counted, regions: string[], industries: string[]): Set<number> {
  const keys = new Set<number>();
  const regionAt = new Map(regions.map((name, place) => [name, place]));
  const industryAt = new Map(industries.map((name, place) => [name, place]));
  forEachNotKnown(counted, (regionName, industryName) => {
    const region = regionAt.get(regionName);
    const industry = industryAt.get(industryName);
    if (region !== undefined && industry !== undefined) keys.add(pairKey(region, industry, regions.length));
  });
  return keys;
}

/** Pairs of one region or one industry that are in no total. */
export type NotKnownCount = { missing: number; withheld: number };

/** The pairs that are missing or withheld in the base, by region and by industry of the table; codes that have none are not in the maps. */
export function notKnownBy(counted: Counted): {
  regions: Map<string, NotKnownCount>;
  industries: Map<string, NotKnownCount>;
} {
  const regions = new Map<string, NotKnownCount>();
  const industries = new Map<string, NotKnownCount>();
  const inTable = { regions: new Set(counted.table.regions), industries: new Set(counted.table.industries) };
  forEachNotKnown(counted, (region, industry, why) => {
    if (!inTable.regions.has(region) || !inTable.industries.has(industry)) return;
    countOf(regions, region)[why] += 1;
    countOf(industries, industry)[why] += 1;
  });
  return { regions, industries };
}

function countOf(counts: Map<string, NotKnownCount>, code: string): NotKnownCount {
  const count = counts.get(code) ?? { missing: 0, withheld: 0 };
  counts.set(code, count);
  return count;
}

function forEachNotKnown(
  counted: Counted,
  visit: (region: string, industry: string, why: 'missing' | 'withheld') => void,
): void {
  const { observed, table } = counted;
  if (table.notKnown === 0) return;
  for (let row = 0; row < observed.rows; row += 1) {
    const why = whyNotKnown(counted, row);
    if (why === undefined) continue;
    visit(
      observed.regions[observed.region[row] ?? 0] ?? '',
      observed.industries[observed.industry[row] ?? 0] ?? '',
      why,
    );
  }
}

function whyNotKnown({ observed, measuredBy }: Counted, row: number): 'missing' | 'withheld' | undefined {
  const values = observed[measuredBy];
  if (values !== undefined && !Number.isNaN(values[row])) return undefined;
  const states = measuredBy === 'employment' ? observed.employmentState : observed.establishmentsState;
  return states?.[row] === WITHHELD ? 'withheld' : 'missing';
}
