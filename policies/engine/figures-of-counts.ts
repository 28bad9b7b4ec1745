import { locationQuotient } from '#policies/statistics/location-quotient';
import type { CutOffs, Indicators } from '#policies/schema/assessment';
import type { Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { byFigures } from './classify';
import { crossingsOf, isNear, marginsOf } from './margins';

/** The four counts that give both figures: the trade here, all trades here, and the same in the reference area. */
export type FourCounts = { tradeHere: number; allHere: number; tradeThere: number; allThere: number };
export type CountField = keyof FourCounts;

/** Why a count gives nothing; `over` names the count that holds it and cannot be smaller. */
export type CountFault =
  { field: CountField; problem: 'below-zero' | 'not-whole' | 'zero' } | { field: CountField; over: CountField };

/** What follows from four counts: both axes, and how large the region is. Shares run from 0 to 1. */
export type CountedFigures = Required<
  Pick<Indicators, 'locationQuotient' | 'sectorShare' | 'regionOwnShare' | 'regionWeight'>
>;

const FIELDS: readonly CountField[] = ['tradeHere', 'allHere', 'tradeThere', 'allThere'];

/** All trades hold the trade, and the reference area holds the place. */
const HOLDS: readonly [part: CountField, whole: CountField][] = [
  ['tradeHere', 'allHere'],
  ['tradeHere', 'tradeThere'],
  ['allHere', 'allThere'],
  ['tradeThere', 'allThere'],
];

/**
 * What is wrong with counts, as far as they are there: one that is no count, a whole that is nought, a part that is larger than what holds
 * it. The trade may have nobody here; then both figures are 0. Each count has one fault at most.
 */
export function faultsOfCounts(counts: Partial<FourCounts>): CountFault[] {
  const single = FIELDS.flatMap((field): CountFault[] => {
    const problem = problemOf(field, counts[field]);
    return problem === undefined ? [] : [{ field, problem }];
  });
  const faulty = new Set(single.map(({ field }) => field));
  const over: CountFault[] = [];
  for (const [part, whole] of HOLDS) {
    const isOver = (counts[part] ?? 0) > (counts[whole] ?? Infinity);
    if (!isOver || faulty.has(part) || faulty.has(whole)) continue;
    faulty.add(part);
    over.push({ field: part, over: whole });
  }
  return [...single, ...over];
}

/** The figures that four counts give; undefined while one is missing or wrong. */
export function figuresOfCounts(counts: Partial<FourCounts>): CountedFigures | undefined {
  const { tradeHere, allHere, tradeThere, allThere } = counts;
  if (tradeHere === undefined || allHere === undefined || tradeThere === undefined || allThere === undefined) return;
  if (faultsOfCounts(counts).length > 0) return;
  return {
    locationQuotient: locationQuotient(tradeHere, allHere, tradeThere, allThere),
    sectorShare: tradeHere / tradeThere,
    regionOwnShare: tradeHere / allHere,
    regionWeight: allHere / allThere,
  };
}

/** What figures say by themselves: the type, how far each lies from its cuts, and what lies just across a cut that is near. */
export type FiguresOutcome = { type: TypeId | null; margins: Margin[]; neighbours: (TypeId | null)[] };

/** What figures say before anybody judges, and before it is asked what the register covers. */
export function outcomeOfFigures(
  figures: Omit<Indicators, 'referenceArea' | 'year' | 'source'>,
  cuts: CutOffs,
): FiguresOutcome {
  const read: Indicators = { ...figures, referenceArea: '', year: 0, source: '' };
  const type = byFigures(read, cuts)?.type ?? null;
  const margins = marginsOf(read, cuts);
  const across = crossingsOf(read, margins)
    .filter(({ margin }) => isNear(margin))
    .map(({ figures: beyond }) => byFigures(beyond, cuts)?.type ?? null);
  return { type, margins, neighbours: [...new Set(across)].filter((other) => other !== type) };
}

function problemOf(field: CountField, count: number | undefined): 'below-zero' | 'not-whole' | 'zero' | undefined {
  if (count === undefined) return undefined;
  if (count < 0) return 'below-zero';
  if (!Number.isInteger(count)) return 'not-whole';
  return count === 0 && field !== 'tradeHere' ? 'zero' : undefined;
}
