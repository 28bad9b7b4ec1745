import { scaleLinear } from 'd3-scale';
import type { Line } from './mark';
import { lineHeight, textBlock, type Label, type Rect } from './labels';
import type { BarState, Timeline, TimelineBar } from './timeline';

type DrawnBar = {
  id: string;
  state: BarState;
  rect: Rect;
  label: Label;
  /** A line that goes on from the bar where nobody wrote the month. */
  open?: Line;
  /** A tick beside what is done. */
  tick?: string;
  /** An exclamation mark beside what begins too soon. */
  clash?: Label;
};

/** An elbow from the bar that comes first to the one that waits for it, and the head of the arrow. */
type DrawnLink = { id: string; path: string; head: string };

/** The timeline in plain numbers, to be drawn by anything that knows lines, rectangles, paths and text; its height follows from what it holds. */
export type TimelineGeometry = {
  width: number;
  height: number;
  grid: Line[];
  ticks: Label[];
  titles: Label[];
  bars: DrawnBar[];
  links: DrawnLink[];
};

/** Room at the left for elbows and at the right for marks. */
const EDGE = { left: 12, right: 26 };

/** Computes where each part of the timeline stands. The same numbers are drawn on the page and in the PDF. */
export function timelineGeometry(
  figure: Timeline,
  { width, textSize }: { width: number; textSize: number },
): TimelineGeometry {
  const [left, right] = [EDGE.left, width - EDGE.right];
  const scale = scaleLinear()
    .domain([figure.from, Math.max(figure.to, figure.from) + 1])
    .range([left, right]);
  const row = lineHeight(textSize);
  const titles: Label[] = [];
  const bars: DrawnBar[] = [];
  let y = row + 6;
  for (const stage of figure.stages.filter((each) => each.bars.length > 0)) {
    const title = textBlock(stage.title, width, textSize, true, 2).at(0, y + row * 0.4, 'start');
    titles.push(title);
    y = title.box.y + title.box.height + row * 0.2;
    for (const bar of stage.bars) {
      const drawn = drawnBar(bar, scale, y, width, textSize);
      bars.push(drawn);
      y = drawn.rect.y + drawn.rect.height + row * 0.5;
    }
  }
  const marks = ticksThatFit(figure, scale, width, textSize);
  return {
    width,
    height: y + 2,
    grid: marks.map(({ x }) => ({ x1: x, y1: row + 2, x2: x, y2: y })),
    ticks: marks.map(({ label }) => label),
    titles,
    bars,
    links: linksBetween(figure, bars),
  };
}

type Scale = (month: number) => number;

function drawnBar(bar: TimelineBar, scale: Scale, top: number, width: number, textSize: number): DrawnBar {
  const [start, end] = [scale(bar.start), scale(bar.end + 1)];
  const block = textBlock(bar.label, width, textSize, false, 3);
  const label = block.at(Math.max(0, Math.min(start, width - block.width)), top, 'start');
  const height = textSize * 0.75;
  const rect = { x: start, y: top + block.height + 2, width: Math.max(end - start, 3), height };
  const middle = rect.y + height / 2;
  const after = rect.x + rect.width + (bar.open === 'end' || bar.open === 'start' ? 2 : 3);
  const tick = bar.state === 'done' ? tickPath(after, middle, height) : undefined;
  const mark = textBlock('!', width, textSize, true);
  return {
    id: bar.id,
    state: bar.state,
    rect,
    label,
    ...(bar.open === undefined ? {} : { open: openEnd(bar.open, rect, middle) }),
    ...(tick === undefined ? {} : { tick }),
    ...(bar.clash
      ? { clash: mark.at(after + (tick === undefined ? 0 : height + 3), middle - mark.height / 2, 'start') }
      : {}),
  };
}

/** The side that was not written goes on as a line, as far as the edge leaves room. */
function openEnd(side: 'start' | 'end', rect: Rect, y: number): Line {
  const right = rect.x + rect.width;
  // Of what has a start only, the end is open, and the other way round.
  return side === 'start'
    ? { x1: right, y1: y, x2: right + EDGE.right / 2, y2: y }
    : { x1: rect.x - EDGE.left / 2, y1: y, x2: rect.x, y2: y };
}

function tickPath(x: number, y: number, size: number): string {
  return `M${x} ${y} L${x + size * 0.35} ${y + size * 0.4} L${x + size} ${y - size * 0.5}`;
}

/** As many ticks as have room for their labels: every one, or every second, third and so on. */
function ticksThatFit(figure: Timeline, scale: Scale, width: number, textSize: number) {
  const size = textSize * 0.9;
  const marks = figure.ticks.map(({ month, label }) => {
    const block = textBlock(label, width, size, false, 1);
    const x = scale(month);
    return { x, label: block.at(Math.max(0, Math.min(x, width - block.width)), 0, 'start') };
  });
  const apart = (step: number) => {
    const kept = marks.filter((_, index) => index % step === 0);
    return kept.every(({ label }, index) => {
      const before = kept[index - 1]?.label.box;
      return before === undefined || before.x + before.width + textSize * 0.6 <= label.box.x;
    });
  };
  const step = marks.map((_, index) => index + 1).find(apart) ?? 1;
  return marks.filter((_, index) => index % step === 0);
}

function linksBetween(figure: Timeline, drawn: DrawnBar[]): DrawnLink[] {
  const rects = new Map(drawn.map(({ id, rect }) => [id, rect]));
  return figure.stages
    .flatMap((stage) => stage.bars)
    .flatMap(({ id, after }) =>
      after.flatMap((before) => {
        const [from, to] = [rects.get(before), rects.get(id)];
        return from === undefined || to === undefined || before === id ? [] : [linkOf(`${before} ${id}`, from, to)];
      }),
    );
}

function linkOf(id: string, from: Rect, to: Rect): DrawnLink {
  const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
  const right = from.x + from.width;
  const turn = to.x - 6;
  const path =
    right <= turn
      ? `M${right} ${start} H${turn} V${end} H${to.x - 1}`
      : `M${from.x} ${start} H${Math.min(from.x, to.x) - 6} V${end} H${to.x - 1}`;
  return { id, path, head: `M${to.x - 4} ${end - 2.5} L${to.x - 0.5} ${end} L${to.x - 4} ${end + 2.5} Z` };
}
