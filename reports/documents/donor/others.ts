import { GROUPS } from '#policies/engine/group-answers';
import { heardOf } from '#policies/interview/heard';
import { isInPlan } from '#policies/plan/item';
import type { GroupId } from '#policies/schema/terms';
import { isOutsider } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { column, factsOf, heading, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { itemNames, partyName } from '#reports/presenters/plan/names';
import type { Block } from '#reports/report';
import type { Part } from './part';

/** Who else pays from outside, who was consulted, and which groups were absent. */
export function othersPart(context: FormContext): Part {
  const { situation, base, texts, t } = context;
  const heard = heardOf(situation.assessment, base, [texts.groups, texts.groupNames]);
  const funders = fundersOf(context);
  const consulted = heard.heard.length + heard.named.length > 0;
  return {
    id: 'others',
    heading: t('donor.others.heading'),
    standing: consulted || funders.length > 0 ? 'partly' : 'empty',
    blocks: [
      heading('others-funders', t('donor.others.funders')),
      ...fundersBlocks(funders, context),
      heading('others-consulted', t('heard.heading')),
      ...(context.redacted ? [paragraph(t('neutral.heard'))] : consultedBlocks(heard, context)),
    ],
  };
}

type Heard = ReturnType<typeof heardOf>;

function consultedBlocks(heard: Heard, context: FormContext): Block[] {
  const { t, format } = context;
  return [
    ...tableOf(
      'consulted-table',
      t('donor.others.consultedCaption'),
      [
        column(t('donor.others.group'), 0.34),
        column(t('donor.others.heard'), 0.14, 'end'),
        column(t('donor.others.could'), 0.16, 'end'),
        column(t('donor.others.standing'), 0.36),
      ],
      GROUPS.map((group) => groupRow(group, heard, context)),
    ),
    ...factsOf([[t('donor.others.named'), format.titles(heard.named)]]),
  ];
}

function groupRow(group: GroupId, heard: Heard, { texts, t, format }: FormContext): Cell[] {
  const spoke = heard.heard.find((each) => each.group === group)?.questions ?? 0;
  const missed = heard.notHeard.find((each) => each.group === group)?.questions ?? 0;
  const count = (value: number): Cell => ({ kind: 'number', value, unit: 'items', text: format.number(value) });
  const standing =
    spoke > 0 ? 'yes' : missed > 0 ? 'absent' : heard.outOfReach.includes(group) ? 'unreached' : 'notNeeded';
  return [textOf(texts.groupNames, group), count(spoke), count(missed), t(`donor.others.${standing}`)];
}

type Funder = { name: string; items: string[] };

function fundersOf(context: FormContext): Funder[] {
  const items = (context.plan.items ?? []).filter(isInPlan);
  const funders = [...new Set(items.flatMap(({ budget }) => budget?.paidBy ?? []))].filter(isOutsider);
  return funders.map((funder) => ({
    name: partyName(funder, context),
    items: items
      .filter(({ budget }) => budget?.paidBy?.includes(funder) === true)
      .map((item) => itemNames(item, context).label),
  }));
}

function fundersBlocks(funders: Funder[], { t, format }: FormContext): Block[] {
  if (funders.length === 0) return [paragraph(t('donor.others.noFunders'))];
  return tableOf(
    'funders-table',
    t('donor.others.fundersCaption'),
    [column(t('donor.others.funder'), 0.3), column(t('plan.field.item'), 0.7)],
    funders.map(({ name, items }) => [name, format.titles(items)]),
  );
}
