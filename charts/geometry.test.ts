import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoByTwoGeometry } from './geometry';
import { textWidth, type Label, type Rect } from './labels';
import type { TwoByTwo } from './two-by-two';
import { runs } from '#testing/laws';

const size = { width: 334, height: 250 };

function aFigure(change: Partial<TwoByTwo> = {}): TwoByTwo {
  return {
    xLabel: 'Share of the sector’s establishments',
    yLabel: 'Location quotient',
    cuts: { x: 0.2, xMinimum: 0.01, y: 5, yMinimum: 1 },
    cutLabels: { x: '20 %', xMinimum: '1 %', y: '5', yMinimum: '1' },
    quarters: [
      { id: 'center', name: 'Center of industrial and regional development', current: true },
      { id: 'advanced-vector', name: 'Advanced vector', current: false },
      { id: 'local-development-vector', name: 'Vector of local development', current: false },
      { id: 'embryonic', name: 'Embryonic system', current: false },
    ],
    value: { x: 0.41, y: 19.7, label: 'Footwear, Franca' },
    nearest: '2.1 times above the cut',
    ...change,
  };
}

function labelsOf(geometry: ReturnType<typeof twoByTwoGeometry>): Label[] {
  return [...geometry.axisLabels, ...geometry.quarters.map(({ name }) => name), ...geometry.markLabels];
}

function holds(outer: Rect, inner: Rect): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function meets(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The quarter as far as the frame: a name may go beyond the lower bounds, never across a cut. */
function sideOf(id: string, { frame, cuts: [across, up] }: ReturnType<typeof twoByTwoGeometry>): Rect {
  const [cutX, cutY] = [across?.x1 ?? 0, up?.y1 ?? 0];
  const right = id === 'center' || id === 'advanced-vector';
  const top = id === 'center' || id === 'local-development-vector';
  const x = right ? cutX : frame.x;
  const y = top ? frame.y : cutY;
  return {
    x,
    y,
    width: (right ? frame.x + frame.width : cutX) - x,
    height: (top ? cutY : frame.y + frame.height) - y,
  };
}

describe('twoByTwoGeometry', () => {
  test('a center stands in the upper right quarter, whose rectangle is the current one', () => {
    const { mark, quarters } = twoByTwoGeometry(aFigure(), size);
    const current = quarters.find((quarter) => quarter.current);
    expect(current?.id).toBe('center');
    expect(mark && current && holds(current.rect, { x: mark.x, y: mark.y, width: 0, height: 0 })).toBe(true);
  });

  test.each([
    ['advanced-vector', 0.4, 2],
    ['local-development-vector', 0.05, 9],
    ['embryonic', 0.05, 2],
  ] as const)('an %s stands in its own quarter', (id, x, y) => {
    const { mark, quarters } = twoByTwoGeometry(aFigure({ value: { x, y, label: 'A' } }), size);
    const home = quarters.filter(({ rect }) => mark && holds(rect, { x: mark.x, y: mark.y, width: 0, height: 0 }));
    expect(home.map((quarter) => quarter.id)).toEqual([id]);
  });

  test('equal ratios are equal distances on one side of a cut', () => {
    const at = (y: number) => twoByTwoGeometry(aFigure({ value: { x: 0.05, y, label: 'A' } }), size).mark?.y ?? 0;
    expect(at(2) - at(4)).toBeCloseTo(at(1) - at(2), 6);
  });

  test('without a value the quarters and cuts are still drawn', () => {
    const { mark, markLabels, whiskers, quarters, cuts } = twoByTwoGeometry(aFigure({ value: undefined }), size);
    expect({ mark, markLabels, whiskers }).toEqual({ mark: undefined, markLabels: [], whiskers: [] });
    expect([quarters.length, cuts.length]).toEqual([4, 2]);
  });

  test('a quotient of nought stands at the lower edge and says that it lies beyond', () => {
    const { mark, frame } = twoByTwoGeometry(aFigure({ value: { x: 0, y: 0, label: 'A' } }), size);
    expect(mark).toMatchObject({ beyondX: 'low', beyondY: 'low' });
    expect(mark && mark.y < frame.y + frame.height).toBe(true);
  });

  test.each([
    ['a quotient of 2574', { x: 0.9, y: 2574, label: 'Five battery makers' }],
    ['the whole sector', { x: 1, y: 30, label: 'All of it' }],
  ])('%s is within the axes', (_, value) => {
    const { mark } = twoByTwoGeometry(aFigure({ value }), size);
    expect(mark?.beyondX ?? mark?.beyondY).toBeUndefined();
  });

  test('a system below a lower bound stands in no quarter', () => {
    for (const value of [
      { x: 0.002, y: 2, label: 'A' },
      { x: 0.1, y: 0.4, label: 'A' },
      { x: 0.0001, y: 0.01, label: 'A' },
    ]) {
      const { mark, quarters } = twoByTwoGeometry(aFigure({ value }), size);
      const home = quarters.filter(({ rect }) => mark && holds(rect, { x: mark.x, y: mark.y, width: 0, height: 0 }));
      expect(home).toEqual([]);
    }
  });

  test('no label lies on a whisker', () => {
    for (const x of [0.02, 0.03, 0.08, 0.3]) {
      for (const y of [1.3, 1.6, 2.5, 8]) {
        const value = {
          x,
          y,
          label: 'Ceramics of Vale Verde',
          xInterval: [x * 0.73, x * 1.37] as [number, number],
          yInterval: [y * 0.71, y * 1.36] as [number, number],
        };
        const { markLabels, whiskers } = twoByTwoGeometry(aFigure({ value }), size);
        const bars = whiskers.map(({ x1, y1, x2, y2 }) => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }));
        const hit = markLabels.filter(({ box }) => bars.some((bar) => meets(box, bar)));
        expect(
          hit.map((label) => label.lines),
          `${x} ${y}`,
        ).toEqual([]);
      }
    }
  });

  test('an interval becomes a whisker with two caps', () => {
    const value = { x: 0.3, y: 6, label: 'A', yInterval: [2, 14] as [number, number] };
    const { whiskers, mark } = twoByTwoGeometry(aFigure({ value }), size);
    expect(whiskers.map(({ part }) => part)).toEqual(['y-interval', 'y-low', 'y-high']);
    expect(whiskers[0]).toMatchObject({ x1: mark?.x, x2: mark?.x });
  });

  test('a lower bound of nought has no line and no label', () => {
    const { minima, axisLabels } = twoByTwoGeometry(
      aFigure({ cuts: { x: 0.2, xMinimum: 0, y: 5, yMinimum: 0 } }),
      size,
    );
    expect([minima.length, axisLabels.length]).toEqual([0, 4]);
  });

  test('labels of cuts that nearly meet stand apart', () => {
    const { axisLabels } = twoByTwoGeometry(aFigure({ cuts: { x: 0.2, xMinimum: 0.19, y: 5, yMinimum: 4.9 } }), size);
    const pairs = axisLabels.flatMap((one, i) => axisLabels.slice(i + 1).map((other) => meets(one.box, other.box)));
    expect(pairs).not.toContain(true);
  });

  test('whatever the numbers and names, every part is finite and no label leaves its place', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const quotient = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(2574));
    const name = fc.oneof(fc.lorem({ maxCount: 9 }), fc.string({ maxLength: 300, unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(share, quotient, share, quotient, name, name, (x, y, cutShare, cutQuotient, label, quarter) => {
        const base = aFigure();
        const geometry = twoByTwoGeometry(
          {
            ...base,
            cuts: { x: cutShare, xMinimum: cutShare / 20, y: cutQuotient, yMinimum: cutQuotient / 5 },
            quarters: base.quarters.map((each) => ({ ...each, name: quarter })),
            value: { x, y, label, xInterval: [x / 3, x * 2], yInterval: [y / 9, y * 9] },
          },
          size,
        );
        const everything = JSON.stringify(geometry);
        expect(everything).not.toMatch(/:null/);
        const page = { x: 0, y: 0, ...size };
        expect(labelsOf(geometry).filter(({ box }) => !holds(page, box))).toEqual([]);
        expect(geometry.quarters.filter(({ id, name: { box } }) => !holds(sideOf(id, geometry), box))).toEqual([]);
        expect(geometry.markLabels.filter(({ box }) => !holds(geometry.frame, box))).toEqual([]);
        expect(geometry.axisLabels.filter(({ box }) => meets(geometry.frame, box))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('the mark’s label keeps clear of the mark and of the names', () => {
    for (const x of [0.006, 0.02, 0.1, 0.19, 0.25, 0.6, 1]) {
      for (const y of [0.5, 1.2, 3, 4.8, 5.5, 12, 80, 2574]) {
        const { mark, markLabels, quarters } = twoByTwoGeometry(
          aFigure({ value: { x, y, label: 'Footwear, Franca' } }),
          size,
        );
        if (!mark) throw new Error('no mark');
        const { radius } = mark;
        const dot = { x: mark.x - radius, y: mark.y - radius, width: 2 * radius, height: 2 * radius };
        const others = [dot, ...quarters.map(({ name }) => name.box)];
        expect(markLabels.filter(({ box }) => others.some((other) => meets(box, other))).map(() => [x, y])).toEqual([]);
      }
    }
  });
});

test('the estimated width grows with the text', () => {
  expect(textWidth('Footwear', 10, false)).toBeGreaterThan(textWidth('Foot', 10, false));
});
