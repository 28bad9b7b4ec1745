import { type BarState, monthNumber, monthOfNumber, ticksBetween, type Timeline } from '#charts/timeline';
import { type Bar, type PlanTimeline, timelineOf } from '#policies/plan/timeline';
import type { PlanStatus } from '#policies/schema/plan';
import type { Cell } from '#reports/cell';
import type { Block, FigureBlock, Section, Statement, TableBlock } from '#reports/report';
import { itemOf, type MadePlan } from './made-plan';
import { monthsOf, nameOfKey, stageName } from './words';

/** So many bars fit a page of paper, even where each has three lines of words above it. */
const MOST_BARS = 12;

/** The items in time: bars between months, a table that says the same, and what does not fit together. */
export function timelineSection(made: MadePlan): Section {
  const { plan, base, t } = made;
  const stages = made.stages.map((stage) => stage.id);
  const timeline = timelineOf(plan, stages, base);
  const agreed = (plan.agreement?.stages ?? []).length > 0;
  const note = (text: string): Block => ({ kind: 'paragraph', style: 'body', text, margin: [] });
  const names = (keys: string[]) => keys.map((key) => nameOfKey(key, made)).join('; ');
  return {
    id: 'plan-timeline',
    heading: t('thePlan.timeline.heading'),
    intro: {
      text: [t('thePlan.timeline.intro'), ...(agreed ? [t('thePlan.timeline.waitsForStages')] : [])].join(' '),
      margin: [],
    },
    startsPage: false,
    blocks: [
      ...(timeline.from === null
        ? [note(t('thePlan.timeline.none'))]
        : [note(t('thePlan.timeline.key')), ...figures(timeline, made)]),
      ...unfitting(timeline, made),
      ...(timeline.from === null || timeline.undated.length === 0
        ? []
        : [note(t('thePlan.timeline.undated', { items: names(timeline.undated) }))]),
    ],
  };
}

/** One figure, or several of which each fits a page; all of them have the same axis. */
function figures(timeline: PlanTimeline, made: MadePlan): FigureBlock[] {
  const { t, format } = made;
  const { from, to } = timeline;
  if (from === null || to === null) return [];
  const parts = partsOf(timeline.stages.filter((stage) => stage.bars.length > 0));
  return parts.map((stages, index) => {
    const months = { from: format.month(from), to: format.month(to) };
    const part = t('thePlan.timeline.captionPart', { part: index + 1, parts: parts.length });
    return {
      kind: 'figure',
      id: `plan-timeline-figure-${index + 1}`,
      figure: { kind: 'timeline', ...figureOf({ ...timeline, stages }, made) },
      caption: [t('thePlan.timeline.caption', months), ...(parts.length > 1 ? [part] : [])].join(' '),
      alternative: t('thePlan.timeline.alternative'),
      table: tableOf(stages, `plan-timeline-table-${index + 1}`, made),
    };
  });
}

type Stages = PlanTimeline['stages'];

/** Whole stages together as long as they fit; a stage with too many bars is cut. */
function partsOf(stages: Stages): Stages[] {
  const parts: Stages[] = [];
  let room = 0;
  for (const { id, bars } of stages) {
    for (let first = 0; first < bars.length; first += MOST_BARS) {
      const piece = { id, bars: bars.slice(first, first + MOST_BARS) };
      const open = parts.at(-1);
      if (open === undefined || piece.bars.length > room) {
        parts.push([piece]);
        room = MOST_BARS;
      } else {
        open.push(piece);
      }
      // A stage's title takes the room of a bar.
      room -= piece.bars.length + 1;
    }
  }
  return parts;
}

function figureOf({ from, to, stages, clashes }: PlanTimeline, made: MadePlan): Timeline {
  const { t, format } = made;
  const [first, last] = [monthNumber(from ?? ''), monthNumber(to ?? '')];
  return {
    from: first,
    to: last,
    ticks: ticksBetween(first, last, (month, unit) =>
      unit === 'year' ? monthOfNumber(month).slice(0, 4) : format.shortMonth(monthOfNumber(month)),
    ),
    stages: stages.map(({ id, bars }) => ({
      id,
      title: stageName(id, made),
      bars: bars.map(({ item, start, end, only, after }) => ({
        id: item,
        label: t('thePlan.timeline.bar', {
          name: nameOfKey(item, made),
          when: monthsOf(itemOf(item, made) ?? {}, made),
        }),
        start: monthNumber(start),
        end: monthNumber(end),
        state: stateOf(itemOf(item, made)?.status),
        ...(only === undefined ? {} : { open: only }),
        clash: clashes.some((clash) => clash.item === item),
        after,
      })),
    })),
  };
}

function stateOf(status: PlanStatus | undefined): BarState {
  if (status === 'done') return 'done';
  return status === 'accepted' || status === 'changed' ? 'decided' : 'proposed';
}

function tableOf(stages: Stages, id: string, made: MadePlan): TableBlock {
  const { t } = made;
  return {
    kind: 'table',
    id,
    caption: t('thePlan.timeline.table'),
    columns: [
      { label: t('thePlan.item'), share: 0.38, align: 'start' },
      { label: t('thePlan.timeline.starts'), share: 0.14, align: 'start' },
      { label: t('thePlan.timeline.ends'), share: 0.14, align: 'start' },
      { label: t('thePlan.timeline.after'), share: 0.34, align: 'start' },
    ],
    rows: stages.flatMap(({ bars }) => bars.map((bar) => rowOf(bar, made))),
  };
}

function rowOf({ item, start, end, only, after }: Bar, made: MadePlan): Cell[] {
  const { t, format } = made;
  return [
    nameOfKey(item, made),
    only === 'end' ? t('none') : { kind: 'date', date: start, text: format.month(start) },
    only === 'start' ? t('none') : { kind: 'date', date: end, text: format.month(end) },
    after.map((key) => nameOfKey(key, made)).join('; ') || t('none'),
  ];
}

function unfitting({ clashes, reversed }: PlanTimeline, made: MadePlan): Block[] {
  const { t } = made;
  const items: Statement[] = [
    ...clashes.map(({ item, after }) => ({
      text: t('thePlan.timeline.clash', { item: nameOfKey(item, made), after: nameOfKey(after, made) }),
      margin: [],
    })),
    ...reversed.map((key) => ({ text: t('thePlan.timeline.reversed', { item: nameOfKey(key, made) }), margin: [] })),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id: 'plan-clashes', level: 2, text: t('thePlan.timeline.clashes'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
