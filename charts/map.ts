import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { turned } from './turned';
import { QUARTER_ORDER, symbolAt } from './symbols';
import type { Quarter } from './two-by-two';

/** What stands on a map: where, of which type, and how large. */
export type Spot = { code: string; quarter: Quarter['id']; value: number };

/** A map as paths: the regions in one, the marks of each type in one. */
export type MapGeometry = {
  width: number;
  height: number;
  outlines: string;
  marks: { quarter: Quarter['id']; path: string; count: number }[];
  /** Codes that the map does not have. */
  notFound: string[];
};

const EDGE = 8;

/**
 * Draws regions and marks in the middle of them; the area of a mark goes with its value, the largest first, so that small ones lie
 * on top. Regions are drawn as Mercator sees them, since people know the shape of their region so.
 *
 * @param codeOf - the code that a feature stands for
 */
export function mapGeometry(
  given: FeatureCollection<Geometry | null>,
  codeOf: (place: number) => string | undefined,
  spots: Spot[],
  size: { width: number; height: number },
): MapGeometry {
  const regions = turned(given);
  const projection = geoMercator().fitExtent(
    [
      [EDGE, EDGE],
      [size.width - EDGE, size.height - EDGE],
    ],
    { type: 'FeatureCollection', features: regions.features },
  );
  const path = geoPath(projection).digits(1);
  const places = new Map<string, [number, number]>();
  regions.features.forEach((feature, place) => {
    const code = codeOf(place);
    const middle = path.centroid(feature);
    if (code !== undefined && middle.every(Number.isFinite)) places.set(code, middle);
  });
  const largest = spots.reduce((most, { value }) => Math.max(most, value), 0);
  const paths = new Map<Quarter['id'], string[]>(QUARTER_ORDER.map((quarter) => [quarter, []]));
  const notFound = new Set<string>();
  for (const { code, quarter, value } of spots.toSorted((a, b) => b.value - a.value)) {
    const at = places.get(code);
    if (at === undefined) notFound.add(code);
    else paths.get(quarter)?.push(symbolAt(quarter, at[0], at[1], radiusOf(value, largest, size.width)));
  }
  return {
    ...size,
    outlines: path({ type: 'FeatureCollection', features: regions.features }) ?? '',
    marks: QUARTER_ORDER.map((quarter) => ({
      quarter,
      path: paths.get(quarter)?.join('') ?? '',
      count: paths.get(quarter)?.length ?? 0,
    })).sort((a, b) => b.count - a.count),
    notFound: [...notFound],
  };
}

/** Never so small that it could not be seen. */
function radiusOf(value: number, largest: number, width: number): number {
  const most = width / 28;
  return Math.round(Math.max(3, most * Math.sqrt(value / largest)) * 10) / 10;
}
