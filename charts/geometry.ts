import type { Quarter, TwoByTwo } from './two-by-two';
import { logAxis, type LogAxis, type Place } from './axis';
import { lineHeight, textBlock, type Label, type Rect } from './labels';
import type { Line, Mark } from './mark';
import { boxOfLine, cheapest, markLabels, overlap, padded } from './placing';

/** A stroke of an interval: the interval itself, and the cap at either end; one name each, so that it can be told in the next figure. */
export type Whisker = Line & { part: `${'x' | 'y'}-${'interval' | 'low' | 'high'}` };

/** The 2 x 2 in plain numbers, to be drawn by anything that knows lines, rectangles, circles and text. */
export type TwoByTwoGeometry = {
  width: number;
  height: number;
  frame: Rect;
  quarters: { id: Quarter['id']; current: boolean; rect: Rect; name: Label }[];
  cuts: Line[];
  minima: Line[];
  /** Axis names and the values of the cuts. */
  axisLabels: Label[];
  whiskers: Whisker[];
  mark?: Mark;
  /** The system's name, then the nearest cut. */
  markLabels: Label[];
  /** The second place and its name. */
  otherMark?: Mark;
  otherLabels: Label[];
};

const inset = 6;

/**
 * Computes where each part of the figure stands. The same numbers are drawn on the page and in the PDF.
 *
 * @param seen - what the axes have to hold; of a figure of one system, its value and intervals
 */
export function twoByTwoGeometry(
  figure: TwoByTwo,
  size: { width: number; height: number },
  seen: Seen = seenIn(figure),
): TwoByTwoGeometry {
  const textSize = textSizeOf(size);
  const { frame, x, y, axisLabels } = framed(figure, size, seen);
  const drawn = drawnValue(figure.value, frame, x, y, textSize);
  const other = drawnValue(figure.other, frame, x, y, textSize);
  const boxes = [...drawn.boxes, ...other.boxes];
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  const upright = (at: number): Line => ({ x1: at, y1: frame.y, x2: at, y2: bottom });
  const level = (at: number): Line => ({ x1: frame.x, y1: at, x2: right, y2: at });
  const cuts = [upright(x.cut), level(y.cut)];
  const minima = [
    ...(x.minimum === undefined ? [] : [upright(x.minimum)]),
    ...(y.minimum === undefined ? [] : [level(y.minimum)]),
  ];
  const quarters = figure.quarters.map((quarter) => {
    const rect = quarterRect(quarter.id, frame, x, y);
    const name = nameBetween(quarter, rect, quarterRect(quarter.id, frame, unbound(x), unbound(y)), boxes, textSize);
    return { id: quarter.id, current: quarter.current, rect, name };
  });
  const taken = [...quarters.map((quarter) => padded(quarter.name.box)), ...boxes];
  const strokes = [...cuts, ...drawn.whiskers];
  const labels = drawn.mark ? markLabels(figure, drawn.mark, frame, taken, strokes, minima, textSize) : [];
  const named = [...taken, ...labels.map(({ box }) => padded(box))];
  return {
    ...size,
    frame,
    quarters,
    cuts,
    minima,
    axisLabels,
    whiskers: drawn.whiskers,
    mark: drawn.mark,
    markLabels: labels,
    otherMark: other.mark,
    otherLabels: other.mark
      ? markLabels({ value: figure.other }, other.mark, frame, named, strokes, minima, textSize)
      : [],
  };
}

/** What has to be seen on the two axes. */
export type Seen = { x: number[]; y: number[] };

function seenIn({ value, other }: TwoByTwo): Seen {
  const [x, y] = [
    [other?.x, value?.x],
    [other?.y, value?.y],
  ];
  return {
    x: [...x.filter((at) => at !== undefined), ...(value?.xInterval ?? [])],
    y: [...y.filter((at) => at !== undefined), ...(value?.yInterval ?? [])],
  };
}

function textSizeOf({ width }: { width: number }): number {
  return Math.max(9.5, Math.min(14, width / 37));
}

/** The frame with its axes and their lettering: the same for one system and for many. */
export function framed(
  figure: Pick<TwoByTwo, 'xLabel' | 'yLabel' | 'cuts' | 'cutLabels'>,
  size: { width: number; height: number },
  seen: Seen,
) {
  const small = textSizeOf(size) * 0.9;
  const row = lineHeight(small);
  const { cuts, cutLabels } = figure;
  const yValues = [cutLabels.y, cutLabels.yMinimum].map((text) => textBlock(text, size.width / 4, small, false));
  const left = Math.max(...yValues.map((block) => block.width)) + 8;
  const right = size.width - 1;
  const yName = textBlock(figure.yLabel, right, small, false);
  const top = yName.height + 6;
  const x = logAxis({ cut: cuts.x, minimum: cuts.xMinimum, values: seen.x, limit: 1, from: left, to: right });

  const xValues = [cutLabels.x, cutLabels.xMinimum].map((text) => textBlock(text, size.width / 4, small, false));
  const within = (centre: number, width: number) => Math.min(Math.max(centre, left + width / 2), right - width / 2);
  const centres = [x.cut, x.minimum].map((at, index) =>
    at === undefined ? undefined : within(at, xValues[index]?.width ?? 0),
  );
  const [cutCentre = 0, minimumCentre] = centres;
  const collide =
    minimumCentre !== undefined &&
    Math.abs(cutCentre - minimumCentre) < ((xValues[0]?.width ?? 0) + (xValues[1]?.width ?? 0)) / 2 + 6;
  const xName = textBlock(figure.xLabel, right - left, small, false);
  const bottom = size.height - (collide ? 2 : 1) * row - xName.height - 6;
  const frame = { x: left, y: top, width: right - left, height: bottom - top };
  const y = logAxis({ cut: cuts.y, minimum: cuts.yMinimum, values: seen.y, from: bottom, to: top });

  const [yCutAt, yMinimumAt] = apart(y.cut, y.minimum, row);
  const axisLabels = [
    yName.at(0, 0, 'start'),
    xName.at(right, bottom + 4 + (collide ? 2 : 1) * row, 'end'),
    yValues[0]?.at(left - 5, yCutAt - row / 2, 'end'),
    yMinimumAt === undefined ? undefined : yValues[1]?.at(left - 5, yMinimumAt - row / 2, 'end'),
    xValues[0]?.at(cutCentre, bottom + 3, 'middle'),
    minimumCentre === undefined ? undefined : xValues[1]?.at(minimumCentre, bottom + 3 + (collide ? row : 0), 'middle'),
  ].filter((label) => label !== undefined);
  return { frame, x, y, axisLabels };
}

/** Moves two labels on the y axis apart where their lines nearly meet; the minimum is the lower one. */
function apart(cut: number, minimum: number | undefined, row: number): [number, number | undefined] {
  if (minimum === undefined) return [cut, undefined];
  const missing = Math.max(0, row + 1 - (minimum - cut)) / 2;
  return [cut - missing, minimum + missing];
}

function quarterRect(id: Quarter['id'], frame: Rect, x: LogAxis, y: LogAxis): Rect {
  const highShare = id === 'center' || id === 'advanced-vector';
  const highQuotient = id === 'center' || id === 'local-development-vector';
  const left = highShare ? x.cut : (x.minimum ?? frame.x);
  const right = highShare ? frame.x + frame.width : x.cut;
  const top = highQuotient ? frame.y : y.cut;
  const bottom = highQuotient ? y.cut : (y.minimum ?? frame.y + frame.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function unbound(axis: LogAxis): LogAxis {
  return { ...axis, minimum: undefined };
}

/** A quarter begins at the lower bounds; its name may go beyond them, where they leave no room for it. */
function nameBetween(quarter: Quarter, rect: Rect, beyond: Rect, obstacles: Rect[], textSize: number): Label {
  const name = quarterName(quarter, rect, obstacles, textSize);
  const whole = name.lines.join(' ') === quarter.name && name.box.height + 2 * inset <= rect.height;
  return whole ? name : quarterName(quarter, beyond, obstacles, textSize);
}

function quarterName(quarter: Quarter, rect: Rect, obstacles: Rect[], textSize: number): Label {
  const most = Math.max(1, Math.floor((rect.height - 2 * inset) / lineHeight(textSize)));
  const block = textBlock(quarter.name, rect.width - 2 * inset, textSize, quarter.current, most);
  const atRight = quarter.id === 'center' || quarter.id === 'advanced-vector';
  const atTop = quarter.id === 'center' || quarter.id === 'local-development-vector';
  const corner = (right: boolean, top: boolean) =>
    block.at(
      right ? rect.x + rect.width - inset : rect.x + inset,
      top ? rect.y + inset : rect.y + rect.height - inset - block.height,
      right ? 'end' : 'start',
    );
  const corners = [corner(atRight, atTop), corner(!atRight, atTop), corner(atRight, !atTop), corner(!atRight, !atTop)];
  const cost = (label: Label) => obstacles.reduce((sum, box) => sum + overlap(label.box, box), 0);
  return cheapest(corners, cost);
}

function drawnValue(value: TwoByTwo['value'], frame: Rect, x: LogAxis, y: LogAxis, textSize: number) {
  if (!value || Number.isNaN(value.x) || Number.isNaN(value.y)) return { whiskers: [], boxes: [] };
  const radius = textSize * 0.5;
  const markX = inside(x.place(value.x), frame.x, frame.x + frame.width, radius + 1);
  const markY = inside(y.place(value.y), frame.y, frame.y + frame.height, radius + 1);
  const mark: Mark = { x: markX.at, y: markY.at, radius, beyondX: markX.beyond, beyondY: markY.beyond };
  const cap = radius * 0.7;
  const whiskers: Whisker[] = [];
  if (value.xInterval) {
    const [low, high] = ends(value.xInterval, x, frame.x, frame.x + frame.width);
    const across = (at: number) => ({ x1: at, y1: mark.y - cap, x2: at, y2: mark.y + cap });
    if (high - low > 2 * radius) {
      whiskers.push({ part: 'x-interval', x1: low, y1: mark.y, x2: high, y2: mark.y });
      whiskers.push({ part: 'x-low', ...across(low) }, { part: 'x-high', ...across(high) });
    }
  }
  if (value.yInterval) {
    const [low, high] = ends(value.yInterval, y, frame.y, frame.y + frame.height);
    const across = (at: number) => ({ x1: mark.x - cap, y1: at, x2: mark.x + cap, y2: at });
    if (low - high > 2 * radius) {
      whiskers.push({ part: 'y-interval', x1: mark.x, y1: high, x2: mark.x, y2: low });
      whiskers.push({ part: 'y-low', ...across(low) }, { part: 'y-high', ...across(high) });
    }
  }
  const acrossMark = radius + (mark.beyondX ? radius + 6 : 3);
  const downMark = radius + (mark.beyondY ? radius + 6 : 3);
  const markBox = { x: mark.x - acrossMark, y: mark.y - downMark, width: 2 * acrossMark, height: 2 * downMark };
  return { mark, whiskers, boxes: [markBox, ...whiskers.map(boxOfLine)] };
}

function ends([low, high]: [number, number], axis: LogAxis, from: number, to: number): [number, number] {
  return [inside(axis.place(low), from, to, 1).at, inside(axis.place(high), from, to, 1).at];
}

/** A place kept within two ends, so that a mark is never cut. */
export function inside(place: Place, from: number, to: number, margin: number): Place {
  return { at: Math.min(Math.max(place.at, from + margin), to - margin), beyond: place.beyond };
}
