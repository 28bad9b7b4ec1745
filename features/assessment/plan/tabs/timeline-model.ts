import { type BarState, monthNumber, monthOfNumber, ticksBetween, type TimelineBar } from '#charts/timeline';
import { monthText } from '#components/plan/month-text';
import type { DrawnTimeline } from '#components/plan/plan-timeline';
import type { Bar, PlanTimeline } from '#policies/plan/timeline';
import type { PlanStatus } from '#policies/schema/plan';
import { itemOf, itemsNamed, namedItem, stageTitle, type TabProps } from './words';

type Words = (key: string, values?: Record<string, string>) => string;

/** The figure with its words, and the same as lines of a table; null where no item has a month. */
export function timelineModel(timeline: PlanTimeline, props: TabProps, t: Words): DrawnTimeline | null {
  const { from, to, stages } = timeline;
  if (from === null || to === null) return null;
  const { plan, texts, locale } = props;
  const late = new Set(timeline.clashes.map(({ item }) => item));
  const shown = stages
    .filter(({ bars }) => bars.length > 0)
    .map(({ id, bars }) => ({ id, title: stageTitle(id, plan, texts, t('stage')), bars }));
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return {
    figure: {
      from: first,
      to: last,
      ticks: ticksBetween(first, last, (month, unit) => tickText(month, unit, locale)),
      stages: shown.map(({ bars, ...stage }) => ({
        ...stage,
        bars: bars.map((bar) => drawnBar(bar, late.has(bar.item), props, t)),
      })),
    },
    title: t('title', { from: monthText(from, locale), to: monthText(to, locale) }),
    rows: shown.flatMap(({ title, bars }) =>
      bars.map((bar) => ({
        ...namedItem(itemOf(bar.item, plan), props),
        stage: title,
        start: bar.only === 'end' ? '' : monthText(bar.start, locale),
        end: bar.only === 'start' ? '' : monthText(bar.end, locale),
        after: itemsNamed(bar.after, props).map(({ name }) => name),
      })),
    ),
  };
}

function drawnBar(bar: Bar, clash: boolean, props: TabProps, t: Words): TimelineBar {
  const { plan, locale } = props;
  const item = itemOf(bar.item, plan);
  const values = {
    name: namedItem(item, props).name,
    start: monthText(bar.start, locale),
    end: monthText(bar.end, locale),
  };
  const when =
    bar.only === undefined ? (bar.start === bar.end ? 'in' : 'fromTo') : bar.only === 'start' ? 'from' : 'until';
  return {
    id: bar.item,
    label: t(`bar.${when}`, values),
    start: monthNumber(bar.start),
    end: monthNumber(bar.end),
    state: stateOf(item.status),
    ...(bar.only === undefined ? {} : { open: bar.only }),
    clash,
    after: bar.after,
  };
}

function stateOf(status: PlanStatus): BarState {
  if (status === 'done') return 'done';
  return status === 'proposed' ? 'proposed' : 'decided';
}

function tickText(month: number, unit: 'month' | 'year', locale: string): string {
  const time = new Date(`${monthOfNumber(month)}-01T00:00:00Z`);
  const parts = unit === 'year' ? ({ year: 'numeric' } as const) : ({ month: 'short', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...parts, timeZone: 'UTC' }).format(time);
}
