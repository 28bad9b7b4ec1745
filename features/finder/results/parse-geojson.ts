import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { z } from 'zod';

/** A larger text would hold the page up while it is read. */
const MOST_BYTES = 25_000_000;

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()).nullable(),
        geometry: z.looseObject({ type: z.string(), coordinates: z.array(z.unknown()).optional() }).nullable(),
      }),
    )
    .min(1),
});

/** A map: its features, and the properties that could hold the code of a region. */
export type RegionMap = { features: FeatureCollection<Geometry | null>; properties: string[] };

export type MapFault = 'too-large' | 'no-json' | 'no-features' | 'no-properties' | 'not-degrees';

/** Reads a GeoJSON of regions in degrees. TopoJSON and other forms are refused. */
export async function parseGeoJson(file: File): Promise<{ ok: true; map: RegionMap } | { ok: false; fault: MapFault }> {
  if (file.size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof DOMException)) throw error;
    return { ok: false, fault: 'no-json' };
  }
  const read = collection.safeParse(json);
  if (!read.success) return { ok: false, fault: 'no-features' };
  const features = json as FeatureCollection<Geometry | null>;
  const properties = propertiesOf(features.features.map((feature) => feature.properties));
  if (properties.length === 0) return { ok: false, fault: 'no-properties' };
  return inDegrees(features) ? { ok: true, map: { features, properties } } : { ok: false, fault: 'not-degrees' };
}

/** Those that hold text or a number. */
function propertiesOf(all: GeoJsonProperties[]): string[] {
  const names = new Set<string>();
  for (const properties of all) {
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (typeof value === 'string' || typeof value === 'number') names.add(name);
    }
  }
  return [...names];
}

/** Whether the first place of each feature lies on the globe: maps in metres are common, and would be drawn as nothing. */
function inDegrees({ features }: RegionMap['features']): boolean {
  return features.every(({ geometry }) => {
    let place: unknown = geometry !== null && 'coordinates' in geometry ? geometry.coordinates : undefined;
    while (Array.isArray(place) && Array.isArray(place[0])) place = place[0];
    if (!Array.isArray(place)) return true;
    const [across, up] = place as unknown[];
    return typeof across === 'number' && typeof up === 'number' && Math.abs(across) <= 360 && Math.abs(up) <= 90;
  });
}
