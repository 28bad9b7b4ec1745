import type { AxisLevels } from '#indicators/levels/axis-levels';
import type { Settling } from '#features/finder/use-table';
import type { Summary } from '#features/finder/worker/protocol';

export const AXES = ['regions', 'industries'] as const;

export type AxisName = (typeof AXES)[number];

/** The level of an axis that is counted: one of those found, or all of them together. */
export type LevelChoice = number | 'all';

/** The level that was chosen; the finest where nothing was said, since it tells most. */
export function levelOf(settling: Settling, axis: AxisName, { levels }: AxisLevels): LevelChoice {
  const chosen = settling.levels[axis];
  return chosen === 'all' ? chosen : Math.min(chosen ?? levels.length - 1, levels.length - 1);
}

/** The codes that are in nothing: totals, and what stands on other levels than the one that is counted. */
export function leftOutCodes(summary: Summary, settling: Settling): Record<AxisName, string[]> {
  const leftOut = (axis: AxisName): string[] => {
    const found = summary.levels[axis];
    const totals = settling.leaveTotalsOut ? found.totals : [];
    const level = levelOf(settling, axis, found);
    if (level === 'all' || found.levels.length === 0) return totals;
    const kept = new Set(found.levels[level]?.codes);
    const known = new Set([...found.levels.flatMap(({ codes }) => codes), ...found.nested.map(({ whole }) => whole)]);
    return [...totals, ...[...known].filter((code) => !kept.has(code))];
  };
  return { regions: leftOut('regions'), industries: leftOut('industries') };
}
