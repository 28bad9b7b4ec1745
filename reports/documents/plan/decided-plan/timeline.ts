import { monthOfNumber } from '#charts/timeline';
import type { Cell } from '#reports/cell';
import {
  presentTimeline,
  type PresentedBar,
  type PresentedTimeline,
  figureOf,
} from '#reports/presenters/plan/timeline';
import { presentReview } from '#reports/presenters/plan/review';
import type { Block, FigureBlock, Section, Statement, TableBlock } from '#reports/report';
import type { MadePlan } from './made-plan';

/** So many bars fit a page of paper, even where each has three lines of words above it. */
const MOST_BARS = 12;

/** The items in time: bars between months, a table that says the same, and what does not fit together. */
export function timelineSection(made: MadePlan): Section {
  const { plan, t, format } = made;
  const timeline = presentTimeline(made);
  const agreed = (plan.agreement?.stages ?? []).length > 0;
  const note = (text: string): Block => ({ kind: 'paragraph', style: 'body', text, margin: [] });
  const undated = format.titles(timeline.undated.map(({ label }) => label));
  return {
    id: 'plan-timeline',
    heading: t('plan.view.timeline'),
    intro: {
      text: [t('decidedPlan.timeline.intro'), ...(agreed ? [t('decidedPlan.timeline.waitsForStages')] : [])].join(' '),
      margin: [],
    },
    startsPage: false,
    blocks: [
      ...(timeline.dated === null
        ? [note(t('plan.timeline.none'))]
        : [note(t('plan.timeline.key')), ...figures(timeline.dated, timeline.stages, made)]),
      ...unfitting(timeline, made),
      ...(timeline.dated === null || undated === ''
        ? []
        : [note(t('decidedPlan.timeline.undated', { items: undated }))]),
      ...reviewBlocks(made),
    ],
  };
}

/** The question of month 12: a plan that is only carried out learns nothing of its goal. */
function reviewBlocks(made: MadePlan): Block[] {
  const { t } = made;
  const review = presentReview(made);
  if (review === null) return [];
  return [
    { kind: 'heading', id: 'plan-review', level: 2, text: t('decidedPlan.timeline.review'), margin: [] },
    {
      kind: 'paragraph',
      style: 'body',
      text: `${t('decidedPlan.timeline.reviewText', review)} ${t('decidedPlan.timeline.reviewTargets', review)}`,
      margin: [{ kind: 'basis', text: t('decidedPlan.timeline.reviewSource') }],
    },
  ];
}

type Stages = PresentedTimeline['stages'];

/** One figure, or several of which each fits a page; all of them have the same axis. */
function figures(dated: NonNullable<PresentedTimeline['dated']>, all: Stages, made: MadePlan): FigureBlock[] {
  const { t } = made;
  const { title } = dated;
  const parts = partsOf(all);
  return parts.map((stages, index) => ({
    kind: 'figure',
    id: `plan-timeline-figure-${index + 1}`,
    figure: { kind: 'timeline', ...figureOf(dated, stages) },
    caption: parts.length > 1 ? t('plan.timeline.part', { title, part: index + 1, parts: parts.length }) : title,
    alternative: t('plan.timeline.description'),
    table: tableOf(stages, `plan-timeline-table-${index + 1}`, made),
  }));
}

/** Whole stages together as long as they fit; a stage with too many bars is cut. */
function partsOf(stages: Stages): Stages[] {
  const parts: Stages[] = [];
  let room = 0;
  for (const { bars, ...stage } of stages) {
    for (let first = 0; first < bars.length; first += MOST_BARS) {
      const piece = { ...stage, bars: bars.slice(first, first + MOST_BARS) };
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

function tableOf(stages: Stages, id: string, made: MadePlan): TableBlock {
  const { t } = made;
  return {
    kind: 'table',
    id,
    caption: t('plan.timeline.caption'),
    columns: [
      { label: t('plan.field.item'), share: 0.38, align: 'start' },
      { label: t('plan.field.start'), share: 0.14, align: 'start' },
      { label: t('plan.field.end'), share: 0.14, align: 'start' },
      { label: t('plan.field.after'), share: 0.34, align: 'start' },
    ],
    rows: stages.flatMap(({ bars }) => bars.map((bar) => rowOf(bar, made))),
  };
}

function rowOf({ label, bar, start, end, after }: PresentedBar, { t }: MadePlan): Cell[] {
  return [label, monthCell(bar.start, start, t('none')), monthCell(bar.end, end, t('none')), after || t('none')];
}

function monthCell(month: number, text: string, none: string): Cell {
  return text === '' ? none : { kind: 'date', date: monthOfNumber(month), text };
}

function unfitting({ clashes, reversed }: PresentedTimeline, { t }: MadePlan): Block[] {
  const items: Statement[] = [
    ...clashes.map(({ item, after }) => ({
      text: t('decidedPlan.timeline.clash', { item: item.label, after: after.label }),
      margin: [],
    })),
    ...reversed.map(({ label }) => ({ text: t('decidedPlan.timeline.reversed', { item: label }), margin: [] })),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id: 'plan-clashes', level: 2, text: t('decidedPlan.timeline.clashes'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
