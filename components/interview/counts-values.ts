import { percentText, readTypedNumber, type NumberProblem } from '#components/forms/typed-number';
import type { IndicatorValues } from './importance-values';

/** The four counts that give both figures: the trade here, all trades here, and the same in the reference area. */
export const countFields = ['tradeHere', 'allHere', 'tradeThere', 'allThere'] as const;
type CountField = (typeof countFields)[number];
export type CountValues = Record<CountField, string>;

/** What is wrong with a count; `over` names the one that holds it and cannot be smaller. */
export type CountFault =
  { field: CountField; problem: NumberProblem | 'zero' } | { field: CountField; over: CountField };

/** The two figures, and the two parts that say how large the region is. */
type FiguresOfCounts = {
  locationQuotient: number;
  sectorShare: number;
  regionOwnShare: number;
  regionWeight: number;
};

type Reading = { figures: FiguresOfCounts | undefined; faults: CountFault[] };

/** Each count holds the one before it: all trades hold the trade, the reference area holds the place. */
const HOLDS: [part: CountField, whole: CountField][] = [
  ['tradeHere', 'allHere'],
  ['tradeHere', 'tradeThere'],
  ['allHere', 'allThere'],
  ['tradeThere', 'allThere'],
];

/** Reads the counts as typed; figures only once all four are there and fit each other. */
export function readCounts(typed: CountValues): Reading {
  const counts: Partial<Record<CountField, number>> = {};
  const faults: CountFault[] = [];
  for (const field of countFields) {
    if (typed[field].trim() === '') continue;
    const read = readTypedNumber(typed[field], 'whole');
    if (!read.ok) faults.push({ field, problem: read.problem });
    else if (read.value === 0 && field !== 'tradeHere') faults.push({ field, problem: 'zero' });
    else counts[field] = read.value;
  }
  for (const [part, whole] of HOLDS) {
    const isOver = (counts[part] ?? 0) > (counts[whole] ?? Infinity);
    if (isOver && !faults.some(({ field }) => field === part)) faults.push({ field: part, over: whole });
  }
  const { tradeHere, allHere, tradeThere, allThere } = counts;
  const isWhole =
    tradeHere !== undefined && allHere !== undefined && tradeThere !== undefined && allThere !== undefined;
  if (faults.length > 0 || !isWhole) return { figures: undefined, faults };
  return {
    figures: {
      locationQuotient: tradeHere / allHere / (tradeThere / allThere),
      sectorShare: tradeHere / tradeThere,
      regionOwnShare: tradeHere / allHere,
      regionWeight: allHere / allThere,
    },
    faults,
  };
}

/** The fields of the figures with what the counts give; where they give nothing the figures that they give are empty. */
export function withCounts(values: IndicatorValues, typed: CountValues): IndicatorValues {
  const { figures } = readCounts(typed);
  const counted = values.measuredBy === 'establishments' ? 'establishments' : 'employment';
  const share = (of: keyof FiguresOfCounts) => (figures === undefined ? '' : percentText(figures[of]));
  return {
    ...values,
    measuredBy: counted,
    [counted]: typed.tradeHere,
    locationQuotient: figures === undefined ? '' : String(figures.locationQuotient),
    sectorShare: share('sectorShare'),
    regionOwnShare: share('regionOwnShare'),
    regionWeight: share('regionWeight'),
  };
}

/** The counts behind figures that hold them all, such as those that counts gave; empty where they do not. */
export function countsBehind(values: IndicatorValues): CountValues {
  const number = (text: string, kind: 'whole' | 'percent') => {
    const read = readTypedNumber(text, kind);
    return read.ok && read.value > 0 ? read.value : undefined;
  };
  const here = number(values.measuredBy === 'establishments' ? values.establishments : values.employment, 'whole');
  const [share, own, weight] = [values.sectorShare, values.regionOwnShare, values.regionWeight].map((text) =>
    number(text, 'percent'),
  );
  if (here === undefined || share === undefined || own === undefined || weight === undefined) return NO_COUNTS;
  const allHere = Math.round(here / own);
  const text = (count: number) => String(Math.round(count));
  return {
    tradeHere: text(here),
    allHere: text(allHere),
    tradeThere: text(here / share),
    allThere: text(allHere / weight),
  };
}

export const NO_COUNTS: CountValues = { tradeHere: '', allHere: '', tradeThere: '', allThere: '' };
