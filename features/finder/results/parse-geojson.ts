import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { z } from 'zod';
import { parseGeometry, placesIn } from './parse-geometry';

/** A larger text would hold the page up while it is read. */
const MOST_BYTES = 25_000_000;

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        id: z.unknown().optional(),
        properties: z.record(z.string(), z.unknown()).nullish(),
        geometry: z.unknown().optional(),
      }),
    )
    .min(1),
});

/** Stands for the id of a feature itself, which is none of its properties. */
export const FEATURE_ID = Symbol('id');

/** Where the code of a region may stand: in a property, or in the id of the feature. */
export type CodePlace = string | typeof FEATURE_ID;

/** A map: its features, where the code of a region may stand, and how many features have no shape that can be drawn. */
export type RegionMap = {
  features: FeatureCollection<Geometry | null>;
  codePlaces: CodePlace[];
  passedOver: number;
};

export type MapFault = 'too-large' | 'no-json' | 'no-features' | 'no-shapes' | 'no-properties' | 'not-degrees';

/**
 * Reads a GeoJSON of regions in degrees. TopoJSON and other forms are refused; what is wrong with single shapes is passed over, so that
 * the rest of the map can be drawn.
 */
export async function parseGeoJson(file: File): Promise<{ ok: true; map: RegionMap } | { ok: false; fault: MapFault }> {
  if (file.size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof DOMException)) throw error;
    return { ok: false, fault: 'no-json' };
  }
  const read = collection.safeParse(json);
  if (!read.success) return { ok: false, fault: 'no-features' };
  const features = read.data.features.map(({ id, properties, geometry }): Feature<Geometry | null> => ({
    type: 'Feature',
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    properties: properties ?? null,
    geometry: parseGeometry(geometry),
  }));
  const codePlaces = codePlacesOf(features);
  if (codePlaces.length === 0) return { ok: false, fault: 'no-properties' };
  const drawn = features.flatMap(({ geometry }) => geometry ?? []);
  if (drawn.length === 0) return { ok: false, fault: 'no-shapes' };
  if (!drawn.every(inDegrees)) return { ok: false, fault: 'not-degrees' };
  return {
    ok: true,
    map: {
      features: { type: 'FeatureCollection', features },
      codePlaces,
      passedOver: features.length - drawn.length,
    },
  };
}

/** The code that a feature has in a place; undefined where it is neither text nor a number. */
export function codeIn({ features }: RegionMap, at: number, place: CodePlace): string | undefined {
  const feature = features.features[at];
  const value: unknown = typeof place === 'string' ? feature?.properties?.[place] : feature?.id;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Properties that hold text or a number, and the ids where there are any. */
function codePlacesOf(features: Feature<Geometry | null>[]): CodePlace[] {
  const names = new Set<string>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (typeof value === 'string' || typeof value === 'number') names.add(name);
    }
  }
  const places: CodePlace[] = [...names];
  if (features.some(({ id }) => id !== undefined)) places.push(FEATURE_ID);
  return places;
}

/** Whether all places lie on the globe: maps in metres are common, and would be drawn as nothing. */
function inDegrees(geometry: Geometry): boolean {
  for (const [across = 0, up = 0] of placesIn(geometry)) if (Math.abs(across) > 360 || Math.abs(up) > 90) return false;
  return true;
}
