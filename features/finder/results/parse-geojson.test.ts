import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapGeometry } from '#charts/map';
import { bestFit, fitsOf, likeliestPlace } from './code-fit';
import { codeIn, FEATURE_ID, parseGeoJson, type RegionMap } from './parse-geojson';

const fileOf = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'map.geojson');
const point = (coordinates: number[], properties: unknown = { code: 1, name: 'A', geo: {} }) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }],
});

test('a map of places in degrees is read, with the properties that could hold a code', async () => {
  const read = await parseGeoJson(fileOf(point([-47, -21])));
  expect(read).toMatchObject({ ok: true, map: { codePlaces: ['code', 'name'] } });
});

test.each([
  ['text', 'no map', 'no-json'],
  ['TopoJSON', { type: 'Topology', objects: {} }, 'no-features'],
  ['a map of nothing', { type: 'FeatureCollection', features: [] }, 'no-features'],
  ['a map without codes', point([-47, -21], null), 'no-properties'],
  ['a map in metres', point([7_000_000, 300_000]), 'not-degrees'],
])('%s is refused', async (_, content, fault) => {
  expect(await parseGeoJson(fileOf(content))).toEqual({ ok: false, fault });
});

const feature = (geometry: unknown, code = 'a') => ({ type: 'Feature', properties: { code }, geometry });
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 40],
      [1, 40],
      [1, 41],
      [0, 41],
      [0, 40],
    ],
  ],
};

test.each<[string, unknown]>([
  ['no geometry', null],
  ['an empty object', {}],
  ['a polygon without coordinates', { type: 'Polygon' }],
  ['a polygon of nothing', { type: 'Polygon', coordinates: [] }],
  ['a polygon with an empty ring', { type: 'Polygon', coordinates: [[]] }],
  ['a ring of one point', { type: 'Polygon', coordinates: [[[1, 2]]] }],
  [
    'a ring that has no area',
    {
      type: 'Polygon',
      coordinates: [
        [
          [1, 2],
          [3, 4],
          [1, 2],
        ],
      ],
    },
  ],
  ['flat coordinates', { type: 'Polygon', coordinates: [0, 40, 1, 40, 1, 41] }],
  [
    'coordinates of text',
    {
      type: 'Polygon',
      coordinates: [
        [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
          ['a', 'b'],
        ],
      ],
    },
  ],
  ['points that are null', { type: 'Polygon', coordinates: [[null, null, null, null]] }],
  ['an empty point', { type: 'Point', coordinates: [] }],
  ['a point of text', { type: 'Point', coordinates: ['a', 'b'] }],
  ['an empty set of polygons', { type: 'MultiPolygon', coordinates: [] }],
  ['a collection without geometries', { type: 'GeometryCollection' }],
  ['a collection of nothing', { type: 'GeometryCollection', geometries: [] }],
  ['a kind that nobody knows', { type: 'Circle', coordinates: [1, 2] }],
  ['text', 'Polygon'],
])('%s: the shape is passed over with a word, and the rest is drawn', async (_, geometry) => {
  const content = { type: 'FeatureCollection', features: [feature(geometry), feature(square, 'b')] };
  const read = await parseGeoJson(fileOf(content));
  if (!read.ok) throw new Error(read.fault);
  expect(read.map.passedOver).toBe(1);
  const { outlines, notFound } = mapGeometry(
    read.map.features,
    (at) => codeIn(read.map, at, 'code'),
    ['a', 'b'].map((code) => ({ code, quarter: 'center', value: 1 })),
    { width: 300, height: 200 },
  );
  expect(notFound).toEqual(['a']);
  expect(outlines).not.toMatch(/NaN|undefined|Infinity/);
  expect(await parseGeoJson(fileOf({ ...content, features: [feature(geometry)] }))).toEqual({
    ok: false,
    fault: 'no-shapes',
  });
});

test('what can be drawn of a shape is drawn: open rings are closed, single bad points and holes passed over', async () => {
  const coordinates = [[[0, 40], null, [1, 40], ['x', 3], [1, 41], [0, 41]], [[0.5, 40.5]]];
  const mixed = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates }, { type: 'Point' }] };
  const read = await parseGeoJson(fileOf({ type: 'FeatureCollection', features: [feature(mixed)] }));
  expect(read.ok && read.map.features.features[0]?.geometry).toEqual({
    type: 'GeometryCollection',
    geometries: [square],
  });
});

test('codes may stand in the ids of the features, and a feature need not have properties', async () => {
  const read = await parseGeoJson(
    new File([readFileSync('indicators/reading/testing/tables/map-feature-id.geojson')], 'map.geojson'),
  );
  if (!read.ok) throw new Error(read.fault);
  expect(read.map.codePlaces).toEqual([FEATURE_ID]);
  expect(bestFit(fitsOf(read.map, FEATURE_ID, CODES))).toEqual({ place: FEATURE_ID, form: 'as-written', fits: 5 });
});

const CODES = ['1001', '1003', '1005', '1007', '1009'];

test('codes that differ by a leading zero: none fits as written, all would', async () => {
  const read = await parseGeoJson(
    new File([readFileSync('indicators/reading/testing/tables/map-zero-padded.geojson')], 'map.geojson'),
  );
  if (!read.ok) throw new Error(read.fault);
  expect(likeliestPlace(read.map, CODES)).toBe('GEOID');
  const fits = fitsOf(read.map, 'GEOID', CODES);
  expect(fits[0]).toMatchObject({ form: 'as-written', fits: 0 });
  expect(bestFit(fits)).toMatchObject({ form: 'zeros', fits: 5 });
});

test.each<[string, string[], string[], string]>([
  ['noughts in the table', ['01', '02'], ['1', '2'], 'zeros'],
  ['blanks and signs', ['AT 11', 'AT-12'], ['AT11', 'AT12'], 'spelling'],
  ['capitals and accents', ['sao paulo', 'BAURU'], ['São Paulo', 'Bauru'], 'spelling'],
  ['letters of the country', ['35001', '35002'], ['BR35001', 'BR35002'], 'digits'],
  ['a long code of a census', ['1001', '1003'], ['0500000US01001', '0500000US01003'], 'digits'],
  ['a country before a sign', ['BY', 'BW'], ['DE-BY', 'DE-BW'], 'last-part'],
])('codes that differ in form: %s', (_, codes, inMap, form) => {
  const map: RegionMap = {
    features: {
      type: 'FeatureCollection',
      features: inMap.map((code) => ({ type: 'Feature', properties: { code }, geometry: null })),
    },
    codePlaces: ['code'],
    passedOver: 0,
  };
  expect(fitsOf(map, 'code', codes)[0]?.fits).toBe(0);
  expect(bestFit(fitsOf(map, 'code', codes))).toMatchObject({ form, fits: 2 });
});
