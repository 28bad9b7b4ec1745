import { moneyCell, sumsOf } from '#reports/presenters/plan/money';
import { presentAgreement, type PresentedStage } from '#reports/presenters/plan/agreement';
import { stageTitle } from '#reports/presenters/plan/names';
import type { Block, FactsBlock, Section } from '#reports/report';
import type { MadePlan } from './made-plan';

/** The staged agreement, where there is one: each stage's conditions, who verifies it, and whether its support is open. */
export function agreementSections(made: MadePlan): Section[] {
  const { t } = made;
  const stages = presentAgreement(made);
  if (stages.length === 0) return [];
  return [
    {
      id: 'plan-agreement',
      heading: t('plan.view.agreement'),
      intro: { text: t('decidedPlan.agreement.intro'), margin: [] },
      startsPage: false,
      blocks: [...stages.flatMap((stage, index) => stageBlocks(stage, index, made)), ...amountsTable(made)],
    },
  ];
}

function stageBlocks(stage: PresentedStage, index: number, made: MadePlan): Block[] {
  return [
    { kind: 'heading', id: `plan-agreed-${index + 1}`, level: 2, text: stage.title, margin: [] },
    { kind: 'facts', items: stageFacts(stage, made) },
  ];
}

function stageFacts({ support, verified, terms, missingText }: PresentedStage, { t }: MadePlan): FactsBlock['items'] {
  const standing = [support, verified].filter((text) => text !== '').join(' ');
  return [
    { term: t('decidedPlan.agreement.support'), text: standing, margin: [] },
    ...terms.map((line) => ({ ...line, margin: [] })),
    ...(missingText === '' ? [] : [{ term: t('plan.field.missing'), text: missingText, margin: [] }]),
  ];
}

function amountsTable(made: MadePlan): Block[] {
  const { plan, t } = made;
  const stages = plan.agreement?.stages ?? [];
  const paid = stages.flatMap((stage, index) =>
    stage.amount === undefined ? [] : [{ stage, index, amount: stage.amount }],
  );
  if (paid.length === 0) return [];
  const { sums, withoutCurrency } = sumsOf(stages, made);
  return [
    {
      kind: 'table',
      id: 'plan-agreement-amounts',
      caption: t('decidedPlan.agreement.sumsCaption'),
      columns: [
        { label: t('plan.field.stage'), share: 0.6, align: 'start' },
        { label: t('plan.field.amount'), share: 0.25, align: 'end' },
        { label: t('plan.field.currency'), share: 0.15, align: 'start' },
      ],
      rows: [
        ...paid.map(({ stage, index, amount }) => [
          stageTitle(stage.id, index, made),
          moneyCell(amount, stage.currency, made),
          stage.currency ?? t('none'),
        ]),
        ...sums.map(({ currency, sum, count }) => [
          t('decidedPlan.agreement.sum', { count }),
          moneyCell(sum, currency, made),
          currency,
        ]),
      ],
    },
    ...(withoutCurrency === ''
      ? []
      : [{ kind: 'paragraph' as const, style: 'note' as const, text: withoutCurrency, margin: [] }]),
  ];
}
