import { expect, test } from 'vitest';
import { parseGeoJson } from './parse-geojson';

const fileOf = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'map.geojson');
const point = (coordinates: number[], properties: unknown = { code: 1, name: 'A', geo: {} }) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }],
});

test('a map of places in degrees is read, with the properties that could hold a code', async () => {
  const read = await parseGeoJson(fileOf(point([-47, -21])));
  expect(read).toMatchObject({ ok: true, map: { properties: ['code', 'name'] } });
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
