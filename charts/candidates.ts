import { framed, inside, type Seen, twoByTwoGeometry, type TwoByTwoGeometry } from './geometry';
import type { Rect } from './labels';
import { QUARTER_ORDER, symbolAt } from './symbols';
import type { Quarter, TwoByTwo } from './two-by-two';

/** Many systems at once, as columns: share of the industry across (0..1), location quotient up, and the quarter as a place in `QUARTER_ORDER`. */
export type Points = { x: Float64Array; y: Float64Array; quarter: Uint8Array };

/** The 2 x 2 with many marks: one path for each quarter, so that thousands are drawn as quickly as four. */
export type CandidatesGeometry = {
  base: TwoByTwoGeometry;
  marks: { quarter: Quarter['id']; path: string; count: number }[];
  /** Where each point stands, in the order of the points. */
  x: Float64Array;
  y: Float64Array;
  radius: number;
};

/** The least and the largest value on each axis; NaN where there is none. */
export type Ends = { x: [number, number]; y: [number, number] };

/**
 * Computes where each candidate stands. The rarest quarter is drawn last, on top.
 *
 * @param figure - its cuts, names and labels; a value in it is left out
 * @param ends - what the axes have to hold, so that they stay where they are while points are filtered; those of the points without it
 */
export function candidatesGeometry(
  figure: Omit<TwoByTwo, 'value' | 'nearest'>,
  points: Points,
  size: { width: number; height: number },
  ends: Ends = endsOf(points),
): CandidatesGeometry {
  const seen: Seen = { x: [...ends.x], y: [...ends.y] };
  const base = twoByTwoGeometry({ ...figure, value: undefined, nearest: undefined }, size, seen);
  const { frame, x, y } = framed(figure, size, seen);
  const radius = radiusFor(points.x.length, size.width);
  const across = points.x.map((value) => inside(x.place(value), frame.x, right(frame), radius + 1).at);
  const up = points.y.map((value) => inside(y.place(value), frame.y, bottom(frame), radius + 1).at);
  const paths = QUARTER_ORDER.map((): string[] => []);
  points.quarter.forEach((place, at) => {
    const quarter = QUARTER_ORDER[place];
    if (quarter !== undefined) paths[place]?.push(symbolAt(quarter, across[at] ?? 0, up[at] ?? 0, radius));
  });
  const marks = QUARTER_ORDER.map((quarter, place) => ({
    quarter,
    path: paths[place]?.join('') ?? '',
    count: paths[place]?.length ?? 0,
  }));
  return { base, marks: marks.sort((a, b) => b.count - a.count), x: across, y: up, radius };
}

/** The least and the largest of both values; the axes have ends of their own where there is no point. */
export function endsOf({ x, y }: Pick<Points, 'x' | 'y'>): Ends {
  return { x: leastAndLargest(x), y: leastAndLargest(y) };
}

/** The place of the point nearest to a place in the figure, no farther than `reach`; undefined where there is none. */
export function nearestPoint({ x, y }: CandidatesGeometry, to: { x: number; y: number }, reach: number) {
  let nearest: number | undefined;
  let least = reach * reach;
  for (let at = 0; at < x.length; at += 1) {
    const across = (x[at] ?? 0) - to.x;
    const down = (y[at] ?? 0) - to.y;
    const distance = across * across + down * down;
    if (distance > least) continue;
    least = distance;
    nearest = at;
  }
  return nearest;
}

/** The more points, the smaller, so that a crowd is still seen as points. */
function radiusFor(count: number, width: number): number {
  const most = Math.max(3.5, Math.min(5, width / 110));
  return count < 100 ? most : count < 1500 ? most * 0.75 : most * 0.5;
}

function leastAndLargest(values: Float64Array): [number, number] {
  let least = Number.NaN;
  let largest = Number.NaN;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (!(value >= least)) least = value;
    if (!(value <= largest)) largest = value;
  }
  return [least, largest];
}

function right({ x, width }: Rect): number {
  return x + width;
}

function bottom({ y, height }: Rect): number {
  return y + height;
}
