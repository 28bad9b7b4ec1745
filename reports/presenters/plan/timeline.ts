import { type BarState, monthNumber, ticksBetween, type Timeline, type TimelineBar } from '#charts/timeline';
import { type Bar, type PlanTimeline, timelineOf } from '#policies/plan/timeline';
import type { PlanStatus } from '#policies/schema/plan';
import { monthsText, tickText } from './months';
import { type ItemNames, namesOfKey, stageName } from './names';
import { itemOf, itemsByStage, type PlanSource } from './plan-source';

/** An item in time, as a bar and as a line of a table; a month that nobody said is empty. */
export type PresentedBar = ItemNames & { bar: TimelineBar; start: string; end: string; after: string };

export type PresentedTimeline = {
  /** Null where no item has a month. */
  dated: { from: number; to: number; title: string; ticks: Timeline['ticks'] } | null;
  /** The stages in which an item has a month. */
  stages: { id: string; title: string; bars: PresentedBar[] }[];
  undated: ItemNames[];
  reversed: ItemNames[];
  clashes: { item: ItemNames; after: ItemNames }[];
};

/** The plan in time, in words. */
export function presentTimeline(source: PlanSource): PresentedTimeline {
  const { plan, base, t, format } = source;
  const ids = itemsByStage(source).map(({ id }) => id);
  const timeline = timelineOf(plan, ids, base);
  const { from, to } = timeline;
  const names = (key: string) => namesOfKey(key, source);
  return {
    dated:
      from === null || to === null
        ? null
        : {
            from: monthNumber(from),
            to: monthNumber(to),
            title: t('plan.timeline.title', { from: format.month(from), to: format.month(to) }),
            ticks: ticksBetween(monthNumber(from), monthNumber(to), (month, unit) => tickText(month, unit, source)),
          },
    stages: timeline.stages
      .filter(({ bars }) => bars.length > 0)
      .map(({ id, bars }) => ({
        id,
        title: stageName(id, source),
        bars: bars.map((bar) => presentBar(bar, timeline, source)),
      })),
    undated: timeline.undated.map(names),
    reversed: timeline.reversed.map(names),
    clashes: timeline.clashes.map(({ item, after }) => ({ item: names(item), after: names(after) })),
  };
}

/** The figure of some stages, all of them by the same months. */
export function figureOf(
  { from, to, ticks }: NonNullable<PresentedTimeline['dated']>,
  stages: PresentedTimeline['stages'],
): Timeline {
  return {
    from,
    to,
    ticks,
    stages: stages.map(({ id, title, bars }) => ({ id, title, bars: bars.map(({ bar }) => bar) })),
  };
}

function presentBar(
  { item: key, start, end, only, after }: Bar,
  { clashes }: PlanTimeline,
  source: PlanSource,
): PresentedBar {
  const { t, format } = source;
  const names = namesOfKey(key, source);
  const item = itemOf(key, source);
  return {
    ...names,
    bar: {
      id: key,
      label: t('plan.timeline.bar', { name: names.label, when: monthsText(item, source) }),
      start: monthNumber(start),
      end: monthNumber(end),
      state: stateOf(item.status),
      ...(only === undefined ? {} : { open: only }),
      clash: clashes.some((clash) => clash.item === key),
      after,
    },
    start: only === 'end' ? '' : format.month(start),
    end: only === 'start' ? '' : format.month(end),
    after: format.titles(after.map((before) => namesOfKey(before, source).label)),
  };
}

function stateOf(status: PlanStatus): BarState {
  if (status === 'done') return 'done';
  return status === 'accepted' || status === 'changed' ? 'decided' : 'proposed';
}
