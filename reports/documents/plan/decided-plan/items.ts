import { isInPlan, isOwn } from '#policies/plan/item';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import { itemNames, stageTitle } from '#reports/presenters/plan/names';
import type { Block, FactsBlock, MarginNote, Section, TableBlock } from '#reports/report';
import { measureNote } from '#reports/documents/plan/links';
import { budgetBlocks } from './budget';
import { itemFacts } from './item-facts';
import { type MadePlan, placeOf, presented } from './made-plan';

/** What was decided: the whole at a glance, then each stage with its items, and what all of it costs. */
export function itemsSection(made: MadePlan): Section {
  const { t } = made;
  return {
    id: 'the-plan',
    heading: t('plan.view.list'),
    intro: { text: t('decidedPlan.intro'), margin: [] },
    startsPage: true,
    blocks: [
      ...(made.items.some(isInPlan) ? [glance(made)] : [note(t('decidedPlan.summary.empty'))]),
      ...made.stages.flatMap((stage, index) => stageBlocks(stage, index, made)),
      ...budgetBlocks(made),
    ],
  };
}

function glance(made: MadePlan): TableBlock {
  const { t } = made;
  return {
    kind: 'table',
    id: 'the-plan-glance',
    caption: t('decidedPlan.glance'),
    columns: [
      { label: t('plan.field.item'), share: 0.34, align: 'start' },
      { label: t('plan.field.status'), share: 0.15, align: 'start' },
      { label: t('plan.field.owner'), share: 0.17, align: 'start' },
      { label: t('plan.field.when'), share: 0.16, align: 'start' },
      { label: t('plan.field.missing'), share: 0.18, align: 'start' },
    ],
    rows: presented(made.items.filter(isInPlan), made).map((item) => [
      item.label,
      item.statusWord,
      item.owner || t('none'),
      item.when || t('none'),
      item.missingInShort || t('none'),
    ]),
  };
}

function stageBlocks({ id, items }: MadePlan['stages'][number], index: number, made: MadePlan): Block[] {
  const { t, format } = made;
  const inPlan = items.filter(isInPlan);
  if (inPlan.length === 0) return [];
  const undecided = inPlan.filter((item) => !isTold(item));
  return [
    {
      kind: 'heading',
      id: `plan-stage-${index + 1}`,
      level: 2,
      text: stageTitle(id, index, made),
      margin: [],
    },
    ...inPlan.filter(isTold).flatMap((item) => itemBlocks(item, made)),
    ...(undecided.length === 0
      ? []
      : [
          note(
            t('decidedPlan.undecided', { items: format.titles(undecided.map((item) => itemNames(item, made).label)) }),
          ),
        ]),
  ];
}

/** Whether there is more to tell of an item than that the package proposed it. */
function isTold(item: PlanItem): boolean {
  const { id: _, measure: __, status, stage: ___, ...written } = item;
  return status !== 'proposed' || isOwn(item) || Object.values(written).some((value) => value !== undefined);
}

function itemBlocks(item: PlanItem, made: MadePlan): Block[] {
  return [
    {
      kind: 'heading',
      id: placeOf(keyOf(item), made),
      level: 3,
      text: itemNames(item, made).label,
      margin: [],
    },
    { kind: 'facts', items: spread(notesBeside(item, made), itemFacts(item, made)) },
  ];
}

/** A note beside each line, as far as there are lines, so that none is made taller by its notes. */
function spread(notes: MarginNote[], facts: FactsBlock['items']): FactsBlock['items'] {
  const last = facts.length - 1;
  return facts.map((fact, index) => ({ ...fact, margin: notes.slice(index, index === last ? undefined : index + 1) }));
}

/** Where the reasons stand, and which principles it breaches. */
function notesBeside(item: PlanItem, made: MadePlan): MarginNote[] {
  const { decision, base, texts, t } = made;
  const { measure } = item;
  const proposed = decision.stages.some((stage) => stage.items.some((each) => each.measure === measure));
  const known = measure !== undefined && base.measure.has(measure);
  const why: MarginNote[] =
    measure === undefined
      ? [{ kind: 'note', text: t('decidedPlan.own') }]
      : proposed
        ? [{ ...measureNote(measure, made), text: t('decidedPlan.why') }]
        : known
          ? [{ kind: 'note', text: t('decidedPlan.lostNote'), to: 'plan-today' }]
          : [];
  const breached = decision.checks.filter((c) => c.status === 'breached' && c.items.includes(keyOf(item)));
  return [
    ...why,
    ...breached.map(({ check }) => ({
      kind: 'rule' as const,
      text: t('decidedPlan.breach', { name: textOf(texts.checks, check).name }),
      to: `check-${check}`,
    })),
  ];
}

function note(text: string): Block {
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}
