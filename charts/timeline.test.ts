import { describe, expect, test } from 'vitest';
import type { Rect } from './labels';
import { monthNumber, monthOfNumber, ticksBetween, type Timeline, type TimelineBar } from './timeline';
import { timelineGeometry } from './timeline-geometry';

describe('months', () => {
  test.each(['2027-01', '2027-12', '0999-06'])('%s is a number and a month again', (month) => {
    expect(monthOfNumber(monthNumber(month))).toBe(month);
  });

  test('the next month is one more, and a day counts as its month', () => {
    expect(monthNumber('2028-01') - monthNumber('2027-12')).toBe(1);
    expect(monthNumber('2027-03-15')).toBe(monthNumber('2027-03'));
  });

  test.each([
    ['2027-03', '2027-03', ['2027-03 month']],
    ['2027-03', '2027-06', ['2027-03 month', '2027-04 month', '2027-05 month', '2027-06 month']],
    ['2027-02', '2029-01', ['2027-03 month', '2027-05 month']],
    ['2027-02', '2031-07', ['2027-07 month', '2028-01 month']],
    ['2027-02', '2036-07', ['2028-01 year', '2029-01 year']],
  ])('from %s to %s there are at most a dozen ticks, at round months', (from, to, first) => {
    const ticks = ticksBetween(monthNumber(from), monthNumber(to), (month, unit) => `${monthOfNumber(month)} ${unit}`);
    expect(ticks.map((tick) => tick.label).slice(0, first.length)).toEqual(first);
    expect(ticks.length).toBeLessThanOrEqual(12);
    expect(ticks.every(({ month }) => month >= monthNumber(from) && month <= monthNumber(to))).toBe(true);
  });

  test('even from the first to the last year that can be written', () => {
    const ticks = ticksBetween(monthNumber('0000-01'), monthNumber('9999-12'), (month) => monthOfNumber(month));
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(12);
  });
});

describe.each([288, 482, 720])('a timeline %i wide', (width) => {
  const geometry = (figure: Timeline) => timelineGeometry(figure, { width, textSize: 13 });

  test('has every bar within the figure, each below the one before, with its words above it', () => {
    const drawn = geometry(aTimeline(12));
    let bottom = 0;
    for (const { rect, label } of drawn.bars) {
      expect(isWithin(rect, drawn)).toBe(true);
      expect(isWithin(label.box, drawn)).toBe(true);
      expect(label.box.y).toBeGreaterThanOrEqual(bottom);
      expect(rect.y).toBeGreaterThanOrEqual(label.box.y + label.box.height);
      bottom = rect.y + rect.height;
    }
  });

  test('is as wide for as many months, and no bar is lost to sight', () => {
    const [one, two] = geometry(of([aBar('a', 0, 5), aBar('b', 6, 11)])).bars;
    expect(one?.rect.width).toBeCloseTo(two?.rect.width ?? 0);
    expect((one?.rect.x ?? 0) + (one?.rect.width ?? 0)).toBeCloseTo(two?.rect.x ?? 0);
    const [short] = geometry(of([aBar('a', 0, 0), aBar('b', 0, 119_999)])).bars;
    expect(short?.rect.width).toBeGreaterThanOrEqual(3);
  });

  test('has ticks that do not run into each other', () => {
    const { ticks } = geometry(aTimeline(3));
    expect(ticks.length).toBeGreaterThan(1);
    ticks.forEach((tick, index) => {
      const before = ticks[index - 1];
      if (before !== undefined) expect(before.box.x + before.box.width).toBeLessThan(tick.box.x);
      expect(tick.box.x + tick.box.width).toBeLessThanOrEqual(width);
    });
  });

  test('marks within the figure what is done, what begins too soon, and what is open', () => {
    const drawn = geometry(
      of([
        aBar('a', 0, 11, { state: 'done', clash: true }),
        aBar('b', 3, 3, { open: 'start' }),
        aBar('c', 0, 0, { open: 'end' }),
      ]),
    );
    const [done, start, end] = drawn.bars;
    expect(done?.tick).toMatch(/^M/);
    expect(done?.clash !== undefined && isWithin(done.clash.box, drawn)).toBe(true);
    expect(start?.open?.x1).toBe((start?.rect.x ?? 0) + (start?.rect.width ?? 0));
    expect(end?.open?.x2).toBe(end?.rect.x);
    expect(end?.open?.x1).toBeGreaterThanOrEqual(0);
    expect(start?.tick ?? start?.clash).toBeUndefined();
  });

  test('leads an arrow from what comes first to what waits, and none to what is not drawn', () => {
    const drawn = geometry(
      of([aBar('a', 0, 3), aBar('b', 8, 9, { after: ['a', 'elsewhere'] }), aBar('c', 0, 2, { after: ['b'] })]),
    );
    expect(drawn.links.map(({ id }) => id)).toEqual(['a b', 'b c']);
    const [a, b] = drawn.bars.map(({ rect }) => rect);
    expect(drawn.links[0]?.path).toMatch(new RegExp(`^M${(a?.x ?? 0) + (a?.width ?? 0)} .* V\\S+ H`));
    // What begins before the other has ended is reached from the other's beginning.
    expect(drawn.links[1]?.path).toMatch(new RegExp(`^M${b?.x} `));
    const xs = drawn.links.flatMap(({ path }) => [...path.matchAll(/[MH]([-\d.]+)/g)].map(([, x]) => Number(x)));
    expect(xs.every((x) => x >= 0 && x <= width)).toBe(true);
  });
});

test('a stage without bars has no title, and one with bars has its own', () => {
  const figure = {
    ...of([aBar('a', 0, 3)]),
    stages: [...of([aBar('a', 0, 3)]).stages, { id: 'e', title: 'Empty', bars: [] }],
  };
  expect(timelineGeometry(figure, { width: 400, textSize: 12 }).titles.map(({ lines }) => lines)).toEqual([
    ['A stage'],
  ]);
});

const START = monthNumber('2027-01');

function aBar(id: string, start: number, end: number, change: Partial<TimelineBar> = {}): TimelineBar {
  const label = `${id}: production and quality specialists for groups of firms, January 2027 to December 2027`;
  return { id, label, start: START + start, end: START + end, state: 'decided', clash: false, after: [], ...change };
}

function of(bars: TimelineBar[]): Timeline {
  const from = Math.min(...bars.map((bar) => bar.start));
  const to = Math.max(...bars.map((bar) => bar.end));
  const ticks = ticksBetween(from, to, (month) => `Month ${monthOfNumber(month)}`);
  return { from, to, ticks, stages: [{ id: 's', title: 'A stage', bars }] };
}

function aTimeline(bars: number): Timeline {
  return of(Array.from({ length: bars }, (_, index) => aBar(`bar-${index}`, index, index + 2)));
}

function isWithin({ x, y, width, height }: Rect, figure: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= figure.width && y + height <= figure.height;
}
