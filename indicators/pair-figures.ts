import { crossingsOf, isNear, marginsOf } from '#policies/engine/margins';
import { byFigures } from '#policies/engine/classify';
import { binomialInterval } from '#policies/statistics/exact-interval';
import type { CutOffs } from '#policies/schema/assessment';
import type { Classification, Margin } from '#policies/schema/result';
import type { Counted } from './analyse';
import { figuresOf } from './indicators-response';
import { type CellFigures, cellFigures, figuresOfNothing } from './cell-figures';
import { cellAt, placeOf } from './find-cell';
import { type NotCounted, whyNotCounted } from './not-counted';
import type { PairArrays } from './pair-arrays';

/** Everything that is shown of one pair. Shares run from 0 to 1; every interval is an exact 95 % interval. */
export type PairFigures = CellFigures & {
  /** Whether the pair has anything, and if not, whether a row says so. A pair without a row counts as nought and is told as such. */
  counted: 'above-zero' | 'zero' | 'no-row';
  regionName?: string;
  industryName?: string;
  sectorShareInterval: [number, number];
  regionOwnShareInterval: [number, number];
  /** The types that figures just across a cut would give, where the cut lies in the interval or within a tenth (G9). */
  neighbours: Classification['neighbours'];
  /** How far each figure lies from each of its cuts. */
  margins: Margin[];
};

export type PairAnswer =
  | { kind: 'figures'; figures: PairFigures }
  /** The pair is in no total, so that there is no figure of it. */
  | { kind: 'not-known'; why: 'missing' | 'withheld' }
  /** A total that every figure is divided by is nought. */
  | { kind: 'nothing-to-compare'; empty: 'region' | 'industry' }
  /** The table has no such code. */
  | { kind: 'no-such-code'; code: 'region' | 'industry' };

/**
 * The figures of one pair, picked from the arrays of the whole table.
 *
 * Nought: every figure is given; the location quotient is 0 and its interval [0, -ln(0.025) / expected]. Missing and withheld: there is
 * no figure, and the answer says which of the two. The intervals speak of chance in a small count, not of what a register
 * misses; jobs come in whole plants, so that an interval of jobs is narrower than it should be (`jobsComeInPlants`).
 */
export function pairFigures(
  counted: Counted,
  arrays: PairArrays,
  { region, industry }: { region: string; industry: string },
  cuts: CutOffs,
): PairAnswer {
  const { table } = counted;
  const j = placeOf(table.regions, region);
  const i = placeOf(table.industries, industry);
  if (j < 0) return { kind: 'no-such-code', code: 'region' };
  if (i < 0) return { kind: 'no-such-code', code: 'industry' };
  const cell = cellAt(table, j, i);
  if (cell >= 0) return answer('above-zero', cellFigures(counted, arrays, i, cell, cuts), counted, cuts);
  const why = whyNotCounted(counted, region, industry);
  if (why === 'missing' || why === 'withheld') return { kind: 'not-known', why };
  if ((table.regionTotals[j] ?? 0) === 0) return { kind: 'nothing-to-compare', empty: 'region' };
  if ((table.industryTotals[i] ?? 0) === 0) return { kind: 'nothing-to-compare', empty: 'industry' };
  return answer(why, figuresOfNothing(counted, arrays, j, i, cuts), counted, cuts);
}

function answer(
  why: 'above-zero' | Exclude<NotCounted, 'missing' | 'withheld'>,
  figures: CellFigures,
  { observed, measuredBy }: Counted,
  cuts: CutOffs,
): PairAnswer {
  const { value } = figures;
  const { region, industry } = figures.totals;
  const asKept = figuresOf(figures, { measuredBy });
  const margins = marginsOf(asKept, cuts).map((margin) =>
    margin.axis === 'locationQuotient' ? { ...margin, interval: figures.locationQuotientInterval } : margin,
  );
  const regionName = observed.regionNames.get(figures.region);
  const industryName = observed.industryNames.get(figures.industry);
  return {
    kind: 'figures',
    figures: {
      ...figures,
      counted: why,
      ...(regionName === undefined ? {} : { regionName }),
      ...(industryName === undefined ? {} : { industryName }),
      sectorShareInterval: shareInterval(value, industry),
      regionOwnShareInterval: shareInterval(value, region),
      margins,
      neighbours: crossingsOf(asKept, margins).flatMap(({ margin, change, figures: beyond }) => {
        const type = byFigures(beyond, cuts)?.type ?? null;
        return isNear(margin) && type !== figures.type ? [{ type, change }] : [];
      }),
    },
  };
}

/** Of none in n the upper end is where n misses have a chance of 0.025. */
function shareInterval(count: number, all: number): [number, number] {
  return count > 0 ? binomialInterval(count, all) : [0, 1 - 0.025 ** (1 / all)];
}
