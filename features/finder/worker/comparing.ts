import { type ComparedPair, comparedPair, type Comparison } from '#indicators/compare-years';
import { inOrderOf, pageOf, ranksOf } from './paged';
import { searchable, wordsIn } from './plain-text';
import type { Calls, ComparedColumn, ComparisonSummary, Names, PageOf, Summary } from './protocol';

type NamesOf = (region: string, industry: string) => Names;

/** A comparison in a few numbers, for the page. */
export function comparisonSummary(comparison: Comparison, other: Summary, namesOf: NamesOf): ComparisonSummary {
  const { measuredBy, onlyBefore, onlyAfter, notComparable, entries, exits, before, after, whole } = comparison;
  return {
    ...{ measuredBy, onlyBefore, onlyAfter, notComparable, entries, exits, before, after, whole, other },
    pairs: comparison.pairs.before.length,
    byRegion: comparison.byRegion.map((shift, j) => {
      const code = comparison.regions[j] ?? '';
      return { ...shift, code, ...named(namesOf(code, '').regionName) };
    }),
    byIndustry: comparison.byIndustry.map((growth, i) => {
      const code = comparison.industries[i] ?? '';
      return { ...growth, code, ...named(namesOf('', code).industryName) };
    }),
  };
}

/** A page of the compared pairs. */
export function comparedPage(
  comparison: Comparison,
  ask: Calls['compared']['ask'],
  namesOf: NamesOf,
): PageOf<ComparedPair & Names> {
  const { pairs, regions, industries } = comparison;
  const [regionTexts, industryTexts] = [
    regions.map((code) => searchable(code, namesOf(code, '').regionName)),
    industries.map((code) => searchable(code, namesOf('', code).industryName)),
  ];
  const words = wordsIn(ask.filter.text ?? '');
  const { kinds, typeChanged } = ask.filter;
  const kept = Uint32Array.from(pairs.before.keys()).filter((at) => {
    if (kinds !== undefined && !kinds.includes(kindOf(comparison, at))) return false;
    if (typeChanged === true && pairs.typeBefore[at] === pairs.typeAfter[at]) return false;
    const texts = [regionTexts[pairs.region[at] ?? 0] ?? '', industryTexts[pairs.industry[at] ?? 0] ?? ''];
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
  const order = inOrderOf(kept, keysFor(comparison, ask.sort.by, namesOf), ask.sort.descending);
  return pageOf(order, ask, (at) => {
    const pair = comparedPair(comparison, at);
    return { ...pair, ...namesOf(pair.region, pair.industry) };
  });
}

function kindOf({ pairs }: Comparison, at: number): ComparedPair['kind'] {
  return pairs.before[at] === 0 ? 'entry' : pairs.after[at] === 0 ? 'exit' : 'stayed';
}

function keysFor({ pairs, regions, industries }: Comparison, column: ComparedColumn, namesOf: NamesOf): Float64Array {
  switch (column) {
    case 'region': {
      const ranks = ranksOf(regions.map((code) => namesOf(code, '').regionName ?? code));
      return Float64Array.from(pairs.region, (j) => ranks[j] ?? 0);
    }
    case 'industry': {
      const ranks = ranksOf(industries.map((code) => namesOf('', code).industryName ?? code));
      return Float64Array.from(pairs.industry, (i) => ranks[i] ?? 0);
    }
    case 'change':
      return pairs.after.map((after, at) => after - (pairs.before[at] ?? 0));
    case 'growth':
      return pairs.after.map((after, at) =>
        (pairs.before[at] ?? 0) > 0 ? after / (pairs.before[at] ?? 0) : Number.NaN,
      );
    case 'before':
    case 'after':
    case 'national':
    case 'industryMix':
    case 'regional':
      return pairs[column];
  }
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}
