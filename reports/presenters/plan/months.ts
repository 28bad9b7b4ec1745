import { monthOfNumber } from '#charts/timeline';
import type { PlanItem } from '#policies/schema/plan';
import type { PlanSource } from './plan-source';

/** The months of an item in words; empty where it has none. */
export function monthsText(
  { start, end }: Pick<PlanItem, 'start' | 'end'>,
  { t, format }: Pick<PlanSource, 't' | 'format'>,
): string {
  if (start !== undefined && end !== undefined) {
    const months = { start: format.month(start), end: format.month(end) };
    return months.start === months.end ? months.start : t('plan.when.fromTo', months);
  }
  if (start !== undefined) return t('plan.when.from', { start: format.month(start) });
  return end === undefined ? '' : t('plan.when.until', { end: format.month(end) });
}

/** A mark on an axis of months; a year where that is enough. */
export function tickText(month: number, unit: 'month' | 'year', { format }: Pick<PlanSource, 'format'>): string {
  const text = monthOfNumber(month);
  return unit === 'year' ? format.year(text) : format.shortMonth(text);
}
