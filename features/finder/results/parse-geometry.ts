import type { Geometry, Position } from 'geojson';

/**
 * What can be drawn of a geometry: places that are no pair of numbers are passed over, and with them rings and shapes that are left
 * without an area. Null where nothing is left.
 */
export function parseGeometry(given: unknown): Geometry | null {
  if (!isObject(given)) return null;
  const { type, coordinates, geometries } = given;
  switch (type) {
    case 'Point': {
      const place = placeOf(coordinates);
      return place === undefined ? null : { type, coordinates: place };
    }
    case 'MultiPoint': {
      const places = placesOf(coordinates);
      return places.length === 0 ? null : { type, coordinates: places };
    }
    case 'Polygon': {
      const rings = ringsOf(coordinates);
      return rings === undefined ? null : { type, coordinates: rings };
    }
    case 'MultiPolygon': {
      const polygons = listOf(coordinates).flatMap((each) => {
        const rings = ringsOf(each);
        return rings === undefined ? [] : [rings];
      });
      return polygons.length === 0 ? null : { type, coordinates: polygons };
    }
    case 'LineString': {
      const places = placesOf(coordinates);
      return places.length < 2 ? null : { type, coordinates: places };
    }
    case 'MultiLineString': {
      const lines = listOf(coordinates)
        .map(placesOf)
        .filter((places) => places.length > 1);
      return lines.length === 0 ? null : { type, coordinates: lines };
    }
    case 'GeometryCollection': {
      const parts = listOf(geometries).flatMap((each) => parseGeometry(each) ?? []);
      return parts.length === 0 ? null : { type, geometries: parts };
    }
    default:
      return null;
  }
}

/** Every place of a geometry. */
export function* placesIn(geometry: Geometry): Generator<Position> {
  switch (geometry.type) {
    case 'Point':
      yield geometry.coordinates;
      return;
    case 'MultiPoint':
    case 'LineString':
      yield* geometry.coordinates;
      return;
    case 'Polygon':
    case 'MultiLineString':
      for (const ring of geometry.coordinates) yield* ring;
      return;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) for (const ring of rings) yield* ring;
      return;
    case 'GeometryCollection':
      for (const part of geometry.geometries) yield* placesIn(part);
  }
}

/** Rings with an area, the outer one first; undefined where that one has none. */
function ringsOf(given: unknown): Position[][] | undefined {
  const [outer, ...holes] = listOf(given).map(ringOf);
  if (outer === undefined) return undefined;
  return [outer, ...holes.filter((hole) => hole !== undefined)];
}

/** A closed ring of at least three different places. */
function ringOf(given: unknown): Position[] | undefined {
  const places = placesOf(given);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const ring = isClosed ? places : [...places, first];
  return new Set(ring.map(([across, up]) => `${across} ${up}`)).size < 3 ? undefined : ring;
}

function placesOf(given: unknown): Position[] {
  return listOf(given).flatMap((each) => {
    const place = placeOf(each);
    return place === undefined ? [] : [place];
  });
}

function placeOf(given: unknown): Position | undefined {
  const [across, up] = listOf(given);
  return typeof across === 'number' && typeof up === 'number' && Number.isFinite(across) && Number.isFinite(up)
    ? [across, up]
    : undefined;
}

function listOf(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null;
}
