import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesGeometry, endsOf, nearestPoint, type Points } from './candidates';
import { QUARTER_ORDER } from './symbols';
import { runs } from '#testing/laws';

const figure = {
  xLabel: 'Share of the industry',
  yLabel: 'Location quotient',
  cuts: { x: 0.2, xMinimum: 0.01, y: 5, yMinimum: 1 },
  cutLabels: { x: '20 %', xMinimum: '1 %', y: '5', yMinimum: '1' },
  quarters: [
    { id: 'center', name: 'Center', current: false },
    { id: 'advanced-vector', name: 'Advanced vector', current: false },
    { id: 'local-development-vector', name: 'Vector of local development', current: false },
    { id: 'embryonic', name: 'Embryonic system', current: false },
  ] as const,
};
const size = { width: 576, height: 420 };

function drawn(points: Points, ends?: ReturnType<typeof endsOf>) {
  return candidatesGeometry({ ...figure, quarters: [...figure.quarters] }, points, size, ends);
}

function pointsOf(list: [x: number, y: number][]): Points {
  return {
    x: Float64Array.from(list, ([x]) => x),
    y: Float64Array.from(list, ([, y]) => y),
    quarter: Uint8Array.from(list, ([x, y]) => (x > 0.2 ? (y >= 5 ? 0 : 1) : y >= 5 ? 2 : 3)),
  };
}

test('every candidate stands inside the quarter of its type, whatever its figures', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const quotient = fc.double({ min: 1, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, quotient), { minLength: 1, maxLength: 300 }), (list) => {
      const points = pointsOf(list);
      const { base, x, y, radius } = drawn(points);
      points.quarter.forEach((place, at) => {
        const { rect } = base.quarters.find(({ id }) => id === QUARTER_ORDER[place]) ?? base.quarters[0] ?? fail();
        const slack = radius + 1.01;
        expect(x[at]).toBeGreaterThanOrEqual(rect.x - slack);
        expect(x[at]).toBeLessThanOrEqual(rect.x + rect.width + slack);
        expect(y[at]).toBeGreaterThanOrEqual(rect.y - slack);
        expect(y[at]).toBeLessThanOrEqual(rect.y + rect.height + slack);
      });
    }),
    { numRuns: runs(50) },
  );
});

test('there is one mark a candidate, in the path of its quarter, the rarest on top', () => {
  const { marks } = drawn(
    pointsOf([
      [0.4, 19],
      [0.05, 9],
      [0.05, 2],
      [0.06, 2],
    ]),
  );
  expect(marks.map(({ quarter, count }) => [quarter, count])).toEqual([
    ['embryonic', 2],
    ['center', 1],
    ['local-development-vector', 1],
    ['advanced-vector', 0],
  ]);
  expect(marks.map(({ path }) => path.split('M').length - 1)).toEqual([2, 1, 1, 0]);
});

test('a point is found from beside it, and none from afar', () => {
  const geometry = drawn(
    pointsOf([
      [0.4, 19],
      [0.05, 2],
    ]),
  );
  const at = { x: (geometry.x[1] ?? 0) + 3, y: geometry.y[1] ?? 0 };
  expect(nearestPoint(geometry, at, 10)).toBe(1);
  expect(nearestPoint(geometry, at, 2)).toBeUndefined();
});

test('with the ends of all, a point stays where it is when others are filtered away', () => {
  const all = pointsOf([
    [0.4, 190],
    [0.05, 2],
  ]);
  const one = pointsOf([[0.05, 2]]);
  const ends = endsOf(all);
  expect(drawn(one, ends).y[0]).toBe(drawn(all).y[1]);
  expect(drawn(one).x[0]).toBe(drawn(all).x[1]);
});

test('a quotient without bound stands at the edge, and no number is lost', () => {
  const { marks, y } = drawn(pointsOf([[1, Infinity]]));
  expect(Number.isFinite(y[0])).toBe(true);
  expect(JSON.stringify(marks)).not.toMatch(/NaN|Infinity/);
});

test('thousands of candidates are placed, each in one mark', () => {
  const list = Array.from({ length: 20_000 }, (_, k): [number, number] => [0.01 + (k % 97) / 100, 1 + (k % 1013) / 9]);
  const { x, y } = drawn(pointsOf(list));
  expect([x.length, y.length]).toEqual([20_000, 20_000]);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

function fail(): never {
  throw new Error('no such quarter');
}
