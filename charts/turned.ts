import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

type Regions = FeatureCollection<Geometry | null>;

const known = new WeakMap<Regions, Regions>();

/**
 * The same regions with their rings turned as they are drawn here: outer rings clockwise, holes against it. RFC 7946 asks for the opposite
 * and many files have either; a ring that runs the wrong way stands for the whole earth without the region.
 */
export function turned(regions: Regions): Regions {
  const before = known.get(regions);
  if (before !== undefined) return before;
  const after = { ...regions, features: regions.features.map(turnedFeature) };
  known.set(regions, after);
  return after;
}

function turnedFeature(feature: Feature<Geometry | null>): Feature<Geometry | null> {
  return feature.geometry === null ? feature : { ...feature, geometry: turnedGeometry(feature.geometry) };
}

function turnedGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: turnedPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(turnedPolygon) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(turnedGeometry) };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return geometry;
  }
}

function turnedPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, at) => (holdsMostOfTheEarth(ring) === (at === 0) ? ring.toReversed() : ring));
}

function holdsMostOfTheEarth(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
}
