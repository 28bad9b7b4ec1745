import { trimmed } from './cell';
import type { Gathered } from './gathered';

type Aside = { region: string; industry: string; line: number; values: { value: number; state: number }[] };

/**
 * Keeps the pairs of rows at fault aside. Where no other row names such a pair, but others name its region and its industry, it is put into
 * the table as missing: left out, it would count as nought.
 */
export function createSetAside() {
  const asides: Aside[] = [];

  /** Puts the pairs that are needed behind the others. */
  function putBack(gathered: Gathered, regions: string[], industries: string[]): void {
    if (asides.length === 0) return;
    const regionIds = idsOf(regions);
    const industryIds = idsOf(industries);
    const needed = new Map<number, Aside & { ids: [number, number] }>();
    for (const aside of asides) {
      const region = regionIds.get(aside.region);
      const industry = industryIds.get(aside.industry);
      if (region === undefined || industry === undefined) continue;
      const key = region * industries.length + industry;
      if (!needed.has(key)) needed.set(key, { ...aside, ids: [region, industry] });
    }
    gathered.eachPair((region, industry) => void needed.delete(region * industries.length + industry));
    for (const { ids, line, values } of needed.values()) {
      gathered.add(...ids, line);
      values.forEach(({ value, state }, which) => gathered.say(which, value, state));
    }
  }

  return { add: (aside: Aside) => void (asides.length < MOST && asides.push(aside)), putBack };
}

/** A file of which more rows are wrong is none that anybody goes on with. */
const MOST = 1_000_000;

function idsOf(names: string[]): Map<string, number> {
  return new Map(names.map((name, id) => [trimmed(name), id]));
}
