import type { Observed } from '#indicators/reading/observed';
import type { Axis } from './axis-matrix';
import { type AxisLevels, axisLevels } from './axis-levels';

/** Totals and levels of both axes of a table. */
export type TableLevels = { regions: AxisLevels; industries: AxisLevels };

/** What is told to programs of a table that may count something twice: the codes that are sums of others. */
export type TableWarning = {
  /** `total`: the sum of all others, or called so. `nested`: sums of some of the others. `covers`: nowhere less than all others together. */
  kind: 'total' | 'nested' | 'covers';
  axis: Axis;
  /** The codes that are sums, a hundred at most. */
  names: string[];
  count: number;
  /** Where sums are nested: how many codes there are on each level that counts everything once, from coarse to fine. */
  levels?: { codes: number; total: number }[];
};

/** So many names are told. */
const TOLD = 100;

export function tableLevels(observed: Observed): TableLevels {
  return { regions: axisLevels(observed, 'region'), industries: axisLevels(observed, 'industry') };
}

/** The warnings of a table, totals before nested sums, regions before industries. */
export function warningsOf({ regions, industries }: TableLevels): TableWarning[] {
  const axes = [
    ['region', regions],
    ['industry', industries],
  ] as const;
  return [
    ...axes.flatMap(([axis, { totals }]) => (totals.length === 0 ? [] : [warning('total', axis, totals)])),
    ...axes.flatMap(([axis, { nested, levels }]) =>
      nested.length === 0
        ? []
        : [
            {
              ...warning(
                'nested',
                axis,
                nested.map(({ whole }) => whole),
              ),
              levels: levels.map(({ codes, total }) => ({ codes: codes.length, total })),
            },
          ],
    ),
    ...(regions.covers === undefined ? [] : [warning('covers', 'region', [regions.covers])]),
  ];
}

function warning(kind: TableWarning['kind'], axis: Axis, names: string[]): TableWarning {
  return { kind, axis, names: names.slice(0, TOLD), count: names.length };
}
