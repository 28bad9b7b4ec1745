import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { mapGeometry, type Spot } from './map';
import { turned } from './turned';

const square = (code: string, west: number, south: number): FeatureCollection['features'][number] => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    // Clockwise, as d3 reads the inside of a ring.
    coordinates: [
      [
        [west, south],
        [west, south + 1],
        [west + 1, south + 1],
        [west + 1, south],
        [west, south],
      ],
    ],
  },
});

const regions: FeatureCollection<Geometry | null> = {
  type: 'FeatureCollection',
  features: [square('a', -47, -21), square('b', -45, -21)],
};
const codeOf = (place: number) => ['a', 'b'][place];
const size = { width: 300, height: 200 };
const spot = (code: string, value: number, quarter: Spot['quarter'] = 'center'): Spot => ({ code, value, quarter });

test('a mark stands in the middle of its region, and its area goes with its value', () => {
  const { marks } = mapGeometry(regions, codeOf, [spot('a', 4), spot('b', 1)], size);
  const circles = [...(marks[0]?.path ?? '').matchAll(/M([\d.-]+) ([\d.-]+)a([\d.]+)/g)].map(([, x, y, r]) => ({
    x: Number(x) + Number(r),
    y: Number(y),
    r: Number(r),
  }));
  expect(circles).toHaveLength(2);
  const [large, small] = circles;
  expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2, 1);
  // The two regions are of one size, side by side: their middles are a sixth from either edge of the drawing.
  expect(large?.x).toBeLessThan(size.width / 3);
  expect(small?.x).toBeGreaterThan((2 * size.width) / 3);
  expect(large?.y).toBeCloseTo(size.height / 2, 0);
});

test('codes that the map does not have are told, once each', () => {
  const { notFound, marks } = mapGeometry(regions, codeOf, [spot('c', 4), spot('c', 1), spot('a', 1)], size);
  expect(notFound).toEqual(['c']);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(1);
});

test('a feature without a place is passed over', () => {
  const some: FeatureCollection<Geometry | null> = {
    ...regions,
    features: [...regions.features, { type: 'Feature', properties: {}, geometry: null }],
  };
  const { outlines, notFound } = mapGeometry(some, (place) => ['a', 'b', 'c'][place], [spot('c', 1)], size);
  expect(notFound).toEqual(['c']);
  expect(outlines).not.toMatch(/NaN/);
});

test('rings may run either way, as RFC 7946 asks or against it; holes stay holes', () => {
  const other: FeatureCollection<Geometry | null> = {
    ...regions,
    features: regions.features.map((feature) => ({
      ...feature,
      geometry:
        feature.geometry?.type === 'Polygon'
          ? { ...feature.geometry, coordinates: feature.geometry.coordinates.map((ring) => ring.toReversed()) }
          : null,
    })),
  };
  const spots = [spot('a', 4), spot('b', 1)];
  expect(mapGeometry(other, codeOf, spots, size)).toEqual(mapGeometry(regions, codeOf, spots, size));
  const file = readFileSync('indicators/reading/testing/tables/map-ccw.geojson', 'utf8');
  const squares: FeatureCollection<Geometry | null> = JSON.parse(file);
  const codes = squares.features.map(({ properties }) => String(properties?.code));
  const drawn = mapGeometry(
    squares,
    (at) => codes[at],
    codes.map((code) => spot(code, 1)),
    size,
  );
  const middles = [...(drawn.marks[0]?.path ?? '').matchAll(/M([\d.-]+) /g)].map(([, x]) => Number(x));
  expect(new Set(middles).size).toBe(5);
  expect(drawn.outlines.match(/M/g)).toHaveLength(5);
});

test.each([
  ['as RFC 7946 asks', true],
  ['the other way', false],
])('a ring with a hole, %s', (_, isStandard) => {
  const ring = (west: number, width: number, counterclockwise: boolean) => {
    const round = [
      [west, 10],
      [west, 10 + width],
      [west + width, 10 + width],
      [west + width, 10],
      [west, 10],
    ];
    return counterclockwise ? round.toReversed() : round;
  };
  const rings = [ring(0, 4, isStandard), ring(1, 1, !isStandard)];
  const before: FeatureCollection<Geometry | null> = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } }],
  };
  const area = geoArea(turned(before));
  expect(area).toBeGreaterThan(0);
  expect(area).toBeLessThan(0.01);
  expect(area).toBeCloseTo(geoArea({ type: 'Polygon', coordinates: [ring(0, 4, false)] }), 3);
});
