import { binomialInterval, poissonFactors } from '#policies/statistics/exact-interval';
import type { CutOffs, Indicators } from '#policies/schema/assessment';
import type { AxisChange, Margin } from '#policies/schema/result';

/** A cut this near, as a part of the value, makes the neighbouring type worth showing (G9, ours). */
const NEAR = 0.1;

/** Each figure beside each of its cuts and lower bounds, in the order of the axes; a bound of nought is none. */
export function marginsOf(figures: Indicators, cuts: CutOffs): Margin[] {
  const { locationQuotient: quotient, sectorShare: share, establishments } = figures;
  const counted = figures.measuredBy === 'employment' ? figures.employment : figures.establishments;
  const margins: Margin[] = [];
  if (quotient !== undefined) {
    const factors = counted !== undefined && counted > 0 ? poissonFactors(counted) : undefined;
    const interval: [number, number] | undefined = factors && [quotient * factors[0], finite(quotient * factors[1])];
    margins.push(margin('locationQuotient', quotient, cuts.locationQuotient, 'cut', interval));
    margins.push(margin('locationQuotient', quotient, cuts.locationQuotientMinimum, 'minimum', interval));
  }
  if (share !== undefined) {
    const interval =
      counted !== undefined && counted > 0 && share > 0 ? binomialInterval(counted, counted / share) : undefined;
    margins.push(margin('sectorShare', share, cuts.sectorShareHigh, 'cut', interval));
    margins.push(margin('sectorShare', share, cuts.sectorShareMinimum, 'minimum', interval));
  }
  if (establishments !== undefined) {
    margins.push(margin('establishments', establishments, cuts.establishmentsMinimum, 'minimum', undefined));
  }
  return margins.filter((m) => m.cut > 0);
}

/** One cut or lower bound and what lies just across it: the change, and the figures that it would leave. */
export type Crossing = { margin: Margin; change: AxisChange; figures: Indicators };

/** What crossing each cut and lower bound would make of the figures, one at a time, in the order of the margins. */
export function crossingsOf(figures: Indicators, margins: Margin[]): Crossing[] {
  return margins.map((m) => {
    const change: AxisChange = { axis: m.axis, to: isAbove(m) ? 'below' : 'above', cut: m.cut };
    return { margin: m, change, figures: { ...figures, [m.axis]: beyond(m, change) } };
  });
}

/** Whether the cut lies inside the interval of the value, or within a tenth of it (G9). */
export function isNear(m: Margin): boolean {
  const inInterval = m.interval !== undefined && m.interval[0] <= m.cut && m.cut <= m.interval[1];
  return inInterval || Math.abs(m.value - m.cut) <= NEAR * m.value;
}

/** How many times a figure would have to change to reach a cut, 1 or more; undefined where no factor does. */
export function timesAway({ value, ratio }: Pick<Margin, 'value' | 'ratio'>): number | undefined {
  if (value === 0 || ratio === 0) return undefined;
  return Math.min(Math.max(ratio, 1 / ratio), Number.MAX_VALUE);
}

function margin(
  axis: Margin['axis'],
  value: number,
  cut: number,
  bound: Margin['bound'],
  interval: [number, number] | undefined,
): Margin {
  return { axis, value, cut, bound, ratio: finite(value / cut), ...(interval ? { interval } : {}) };
}

/** A figure of any size stays a number in JSON. */
function finite(value: number): number {
  return Math.min(value, Number.MAX_VALUE);
}

/** A share counts as high above its cut only; every other figure reaches a cut by equalling it. */
function isAbove(m: Margin): boolean {
  return m.axis === 'sectorShare' && m.bound === 'cut' ? m.value > m.cut : m.value >= m.cut;
}

/** A value just across the cut. */
function beyond(m: Margin, change: AxisChange): number {
  if (m.axis === 'establishments') return change.to === 'below' ? m.cut - 1 : m.cut;
  return m.cut * (change.to === 'below' ? 1 - 1e-9 : 1 + 1e-9);
}
