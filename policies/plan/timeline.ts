import type { KnowledgeBase } from '#policies/engine/base';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import { isInPlan } from './item';
import { itemsOfStage } from './propose';

/** An item from its first month to its last (YYYY-MM, both included); `after` are the keys of the items that it waits for. */
export type Bar = {
  item: string;
  start: string;
  end: string;
  /** Set where people wrote one of the two months only: the other is taken to be the same. */
  only?: 'start' | 'end';
  after: string[];
};

export type PlanTimeline = {
  /** The first and the last month of any bar; null where there is none. */
  from: string | null;
  to: string | null;
  /** Every stage, in order, with the bars of its items in the order of the plan. */
  stages: { id: string; bars: Bar[] }[];
  /** The items in the plan, by key, that have no month at all. */
  undated: string[];
  /** Items that begin before what they wait for has ended. */
  clashes: { item: string; after: string }[];
  /** Items whose end was written before their start; their bar runs between the two. */
  reversed: string[];
};

/**
 * The items of a plan in time. An item waits for the prerequisites of its measure that are in the plan, and, where stages are agreed, for the
 * item of the stage before that ends last.
 *
 * @param stages - the ids of the plan's stages in order, of `stagesOfPlan`
 */
export function timelineOf(plan: Plan, stages: string[], base: Pick<KnowledgeBase, 'measure'>): PlanTimeline {
  const inStages = (stages.length === 0 ? [NO_STAGE] : stages).map((id) => ({
    id,
    items: itemsOfStage(plan, id, stages).filter(isInPlan),
  }));
  const items = inStages.flatMap((stage) => stage.items);
  const dates = new Map(items.flatMap((item) => datesOf(item)));
  const agreed = (plan.agreement?.stages ?? []).length > 0;
  const laid = inStages.map(({ id, items: here }, index) => {
    const gate = agreed ? lastOf(inStages.slice(0, index), dates) : [];
    const bars = here.flatMap((item): Bar[] => {
      const found = dates.get(keyOf(item));
      const after = [...new Set([...prerequisites(item, items, base), ...gate])];
      return found === undefined ? [] : [{ item: keyOf(item), ...found, after }];
    });
    return { id, bars };
  });
  const bars = laid.flatMap((stage) => stage.bars);
  return {
    from: bars.map((bar) => bar.start).sort()[0] ?? null,
    to:
      bars
        .map((bar) => bar.end)
        .sort()
        .at(-1) ?? null,
    stages: laid,
    undated: items.map(keyOf).filter((key) => !dates.has(key)),
    clashes: bars.flatMap(({ item, start, after }) =>
      after.filter((before) => start < (dates.get(before)?.end ?? '')).map((before) => ({ item, after: before })),
    ),
    reversed: items.filter(isReversed).map(keyOf),
  };
}

/** Of items that name no stage, in a plan that has none. */
const NO_STAGE = '';

type Dates = Pick<Bar, 'start' | 'end' | 'only'>;

function datesOf(item: PlanItem): [string, Dates][] {
  const [start, end] = [monthOf(item.start), monthOf(item.end)];
  const one = start ?? end;
  if (one === undefined) return [];
  if (start === undefined || end === undefined) {
    return [[keyOf(item), { start: one, end: one, only: start === undefined ? 'end' : 'start' }]];
  }
  return [[keyOf(item), isReversed(item) ? { start: end, end: start } : { start, end }]];
}

function isReversed({ start, end }: PlanItem): boolean {
  return (monthOf(end) ?? '9999-12') < (monthOf(start) ?? '');
}

function monthOf(date: string | undefined): string | undefined {
  return date?.slice(0, 7);
}

function prerequisites(item: PlanItem, items: PlanItem[], base: Pick<KnowledgeBase, 'measure'>): string[] {
  const before = item.measure === undefined ? [] : (base.measure.get(item.measure)?.prerequisites ?? []);
  return items.filter(({ measure }) => measure !== undefined && before.includes(measure)).map(keyOf);
}

/** The item that ends last in the nearest stage before in which anything has a month. */
function lastOf(before: { items: PlanItem[] }[], dates: ReadonlyMap<string, Dates>): string[] {
  const dated = before.map(({ items }) => items.map(keyOf).filter((key) => dates.has(key))).filter((s) => s.length > 0);
  const ends = (key: string) => dates.get(key)?.end ?? '';
  const here = dated.at(-1) ?? [];
  const last = here.find((key) => here.every((other) => ends(other) <= ends(key)));
  return last === undefined ? [] : [last];
}
