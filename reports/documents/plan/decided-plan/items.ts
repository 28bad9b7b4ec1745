import { isInPlan, isOwn, said } from '#policies/plan/item';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import type { Block, FactsBlock, MarginNote, Section, TableBlock } from '#reports/report';
import { measureNote } from '#reports/documents/plan/links';
import { budgetBlocks } from './budget';
import { itemFacts, stillMissing } from './item-facts';
import { type MadePlan, placeOf } from './made-plan';
import { monthsOf, nameOf, partyName, stageName } from './words';

/** What was decided: the whole at a glance, then each stage with its items, and what all of it costs. */
export function itemsSection(made: MadePlan): Section {
  const { t } = made;
  return {
    id: 'the-plan',
    heading: t('thePlan.heading'),
    intro: { text: t('thePlan.intro'), margin: [] },
    startsPage: true,
    blocks: [
      ...(made.items.some(isInPlan) ? [glance(made)] : [note(t('thePlan.summary.empty'))]),
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
    caption: t('thePlan.glance'),
    columns: [
      { label: t('thePlan.item'), share: 0.34, align: 'start' },
      { label: t('thePlan.stands'), share: 0.15, align: 'start' },
      { label: t('thePlan.owner'), share: 0.17, align: 'start' },
      { label: t('thePlan.when'), share: 0.16, align: 'start' },
      { label: t('thePlan.missing'), share: 0.18, align: 'start' },
    ],
    rows: made.items
      .filter(isInPlan)
      .map((item) => [
        nameOf(item, made),
        t(`thePlan.status.${item.status}`),
        said(item.owner) ? partyName(item.owner ?? '', made) : t('none'),
        monthsOf(item, made) || t('none'),
        stillMissing(item, made) || t('none'),
      ]),
  };
}

function stageBlocks({ id, items }: MadePlan['stages'][number], index: number, made: MadePlan): Block[] {
  const { t } = made;
  const inPlan = items.filter(isInPlan);
  if (inPlan.length === 0) return [];
  const undecided = inPlan.filter((item) => !isTold(item));
  return [
    {
      kind: 'heading',
      id: `plan-stage-${index + 1}`,
      level: 2,
      text: t('thePlan.stage', { number: index + 1, title: stageName(id, made) }),
      margin: [],
    },
    ...inPlan.filter(isTold).flatMap((item) => itemBlocks(item, made)),
    ...(undecided.length === 0
      ? []
      : [note(t('thePlan.undecided', { items: undecided.map((item) => nameOf(item, made)).join('; ') }))]),
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
      text: nameOf(item, made),
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
      ? [{ kind: 'note', text: t('thePlan.own') }]
      : proposed
        ? [{ ...measureNote(measure, made), text: t('thePlan.why') }]
        : known
          ? [{ kind: 'note', text: t('thePlan.lostNote'), to: 'plan-today' }]
          : [];
  const breached = decision.checks.filter((c) => c.status === 'breached' && c.items.includes(keyOf(item)));
  return [
    ...why,
    ...breached.map(({ check }) => ({
      kind: 'rule' as const,
      text: t('thePlan.breach', { name: textOf(texts.checks, check).name }),
      to: `check-${check}`,
    })),
  ];
}

function note(text: string): Block {
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}
