import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import type { Counted } from './analyse';
import type { MeasuredBy } from './candidates';
import { cellAt, placeOf } from './find-cell';
import { pairsNotKnown } from './not-counted';
import { type PairsOfTwoYears, pairsOfTwoYears } from './pairs-of-two-years';
import { TYPE_OF_CODE, typeCodes, typingArraysOf } from './type-codes';

/** A change and the three parts that it is the sum of, in the unit of the table. */
export type ShiftShare = { change: number; national: number; industryMix: number; regional: number };

export type Comparison = {
  measuredBy: MeasuredBy;
  /** Codes that only one of the two tables has: they were renamed, split or merged, or came and went. None is in any figure below. */
  onlyBefore: { regions: string[]; industries: string[] };
  onlyAfter: { regions: string[]; industries: string[] };
  /** Pairs of codes in both tables that are missing or withheld in one of the two, or both: left out of both years. */
  notComparable: number;
  regions: string[];
  industries: string[];
  pairs: PairsOfTwoYears & {
    national: Float64Array;
    industryMix: Float64Array;
    regional: Float64Array;
    /** The type of each pair in the whole table of its year, as a place in `TYPE_OF_CODE`. */
    typeBefore: Uint8Array;
    typeAfter: Uint8Array;
  };
  entries: number;
  exits: number;
  before: number;
  after: number;
  /** Of everything that was compared, and of each region. Over everything, industry mix and regional part are nought but for rounding. */
  whole: ShiftShare;
  byRegion: ShiftShare[];
  byIndustry: { before: number; after: number; growth: number }[];
};

/** One pair in two years. Growth is a part of the value before: -1 and up, NaN for an entry. */
export type ComparedPair = ShiftShare & {
  region: string;
  industry: string;
  before: number;
  after: number;
  growth: number;
  kind: 'entry' | 'exit' | 'stayed';
  typeBefore: TypeId | null;
  typeAfter: TypeId | null;
};

/**
 * Holds two years of the same table against each other: entries, exits, growth, types then and now, and the classic shift-share
 * (Dunn 1960). With g the growth of everything compared and g_i that of the industry, a pair's change is the sum of
 * national e0 g, industry mix e0 (g_i - g), and regional e1 - e0 (1 + g_i), in the unit of the table.
 *
 * Nought: a pair at nought, or without a row, has nothing; from nothing to something is an entry, all of it regional, and the other way an
 * exit. Missing and withheld: a pair that is not known in either year is in neither, since its coming and going cannot be
 * told. Codes in one year only are named and left out. Types are those of each year's own whole table.
 *
 * @returns the comparison, or that the two count different things, or that they have no code in common
 */
export function compareYears(
  before: Counted,
  after: Counted,
  cuts: CutOffs,
): { ok: true; comparison: Comparison } | { ok: false; fault: 'different-measures' | 'nothing-in-common' } {
  if (before.measuredBy !== after.measuredBy) return { ok: false, fault: 'different-measures' };
  const regions = inBoth(before.table.regions, after.table.regions);
  const industries = inBoth(before.table.industries, after.table.industries);
  if (regions.length === 0 || industries.length === 0) return { ok: false, fault: 'nothing-in-common' };
  const notKnown = new Set([before, after].flatMap((year) => [...pairsNotKnown(year, regions, industries)]));
  const pairs = pairsOfTwoYears(before, after, regions, industries, notKnown);
  return {
    ok: true,
    comparison: {
      measuredBy: before.measuredBy,
      onlyBefore: only(before, after),
      onlyAfter: only(after, before),
      notComparable: notKnown.size,
      regions,
      industries,
      entries: pairs.before.filter((amount) => amount === 0).length,
      exits: pairs.after.filter((amount) => amount === 0).length,
      ...shifted(pairs, regions.length, industries.length, {
        typeBefore: typesIn(before, pairs, regions, industries, cuts),
        typeAfter: typesIn(after, pairs, regions, industries, cuts),
      }),
    },
  };
}

/** A pair of a comparison by its place in `pairs`. */
export function comparedPair({ pairs, regions, industries }: Comparison, at: number): ComparedPair {
  const [before, after] = [pairs.before[at] ?? 0, pairs.after[at] ?? 0];
  return {
    region: regions[pairs.region[at] ?? 0] ?? '',
    industry: industries[pairs.industry[at] ?? 0] ?? '',
    before,
    after,
    change: after - before,
    growth: before > 0 ? after / before - 1 : Number.NaN,
    kind: before === 0 ? 'entry' : after === 0 ? 'exit' : 'stayed',
    national: pairs.national[at] ?? 0,
    industryMix: pairs.industryMix[at] ?? 0,
    regional: pairs.regional[at] ?? 0,
    typeBefore: TYPE_OF_CODE[pairs.typeBefore[at] ?? 0] ?? null,
    typeAfter: TYPE_OF_CODE[pairs.typeAfter[at] ?? 0] ?? null,
  };
}

type Types = { typeBefore: Uint8Array; typeAfter: Uint8Array };

function shifted(
  pairs: PairsOfTwoYears,
  regions: number,
  industries: number,
  types: Types,
): Pick<Comparison, 'pairs' | 'before' | 'after' | 'whole' | 'byRegion' | 'byIndustry'> {
  const size = pairs.before.length;
  const [national, industryMix, regional] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const then = totalsBy(pairs.industry, pairs.before, industries);
  const now = totalsBy(pairs.industry, pairs.after, industries);
  const [before, after] = [sum(then), sum(now)];
  const growth = after / before - 1;
  const whole = { change: after - before, national: 0, industryMix: 0, regional: 0 };
  const byRegion = Array.from({ length: regions }, () => ({ change: 0, national: 0, industryMix: 0, regional: 0 }));
  for (let at = 0; at < size; at += 1) {
    const i = pairs.industry[at] ?? 0;
    const [e0, e1] = [pairs.before[at] ?? 0, pairs.after[at] ?? 0];
    const ofIndustry = (now[i] ?? 0) / (then[i] ?? 0) - 1;
    // What was nothing has no part in the growth of anything, even of an industry that was nothing itself.
    national[at] = e0 === 0 ? 0 : e0 * growth;
    industryMix[at] = e0 === 0 ? 0 : e0 * (ofIndustry - growth);
    regional[at] = e0 === 0 ? e1 : e1 - e0 * (1 + ofIndustry);
    for (const sums of [whole, byRegion[pairs.region[at] ?? 0]]) {
      if (sums === undefined) continue;
      if (sums !== whole) sums.change += e1 - e0;
      sums.national += national[at] ?? 0;
      sums.industryMix += industryMix[at] ?? 0;
      sums.regional += regional[at] ?? 0;
    }
  }
  const byIndustry = Array.from(then, (amount, i) => ({
    before: amount,
    after: now[i] ?? 0,
    growth: amount > 0 ? (now[i] ?? 0) / amount - 1 : Number.NaN,
  }));
  return { pairs: { ...pairs, national, industryMix, regional, ...types }, before, after, whole, byRegion, byIndustry };
}

/** The types of pairs in the whole table of one year. */
function typesIn(
  year: Counted,
  pairs: PairsOfTwoYears,
  regions: string[],
  industries: string[],
  cuts: CutOffs,
): Uint8Array {
  const codes = typeCodes(typingArraysOf(year), cuts);
  const regionAt = regions.map((name) => placeOf(year.table.regions, name));
  const industryAt = industries.map((name) => placeOf(year.table.industries, name));
  return Uint8Array.from(pairs.region, (j, at) => {
    const cell = cellAt(year.table, regionAt[j] ?? 0, industryAt[pairs.industry[at] ?? 0] ?? 0);
    return cell < 0 ? 0 : (codes[cell] ?? 0);
  });
}

function inBoth(one: string[], other: string[]): string[] {
  const names = new Set(other);
  return one.filter((name) => names.has(name));
}

function only({ table }: Counted, { table: other }: Counted): { regions: string[]; industries: string[] } {
  const [regions, industries] = [new Set(other.regions), new Set(other.industries)];
  return {
    regions: table.regions.filter((name) => !regions.has(name)),
    industries: table.industries.filter((name) => !industries.has(name)),
  };
}

function totalsBy(group: Uint32Array, amounts: Float64Array, groups: number): Float64Array {
  const totals = new Float64Array(groups);
  for (let at = 0; at < amounts.length; at += 1) {
    const of = group[at] ?? 0;
    totals[of] = (totals[of] ?? 0) + (amounts[at] ?? 0);
  }
  return totals;
}

function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
