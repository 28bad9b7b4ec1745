import { said } from '#policies/plan/item';
import type { AgreedStage } from '#policies/schema/plan';
import type { Block, FactsBlock, Section } from '#reports/report';
import type { MadePlan } from './made-plan';
import { moneyCell, moneyOf, partyName, stageName, sumsByCurrency } from './words';

/** The staged agreement, where there is one: each stage's conditions, who verifies it, and whether its support is open. */
export function agreementSections(made: MadePlan): Section[] {
  const { plan, t } = made;
  const stages = plan.agreement?.stages ?? [];
  if (stages.length === 0) return [];
  return [
    {
      id: 'plan-agreement',
      heading: t('thePlan.agreement.heading'),
      intro: { text: t('thePlan.agreement.intro'), margin: [] },
      startsPage: false,
      blocks: [
        ...stages.flatMap((stage, index) => stageBlocks(stage, index, stages, made)),
        ...amountsTable(stages, made),
      ],
    },
  ];
}

function stageBlocks(stage: AgreedStage, index: number, stages: AgreedStage[], made: MadePlan): Block[] {
  return [
    { kind: 'heading', id: `plan-agreed-${index + 1}`, level: 2, text: numbered(stage, index, made), margin: [] },
    { kind: 'facts', items: stageFacts(stage, index, stages, made) },
  ];
}

function stageFacts(stage: AgreedStage, index: number, stages: AgreedStage[], made: MadePlan): FactsBlock['items'] {
  const { t } = made;
  const written = {
    entry: stage.entry,
    contribution: stage.contribution,
    evidence: stage.evidence,
    verifiedBy: stage.verifiedBy === undefined ? undefined : partyName(stage.verifiedBy, made),
    stopRule: stage.stopRule,
    amount: stage.amount === undefined ? undefined : moneyOf(stage.amount, stage.currency, made),
  };
  const lines = Object.entries(written).map(([part, text]: [string, string | undefined]) => ({ part, text }));
  const missing = lines.filter(({ text }) => !said(text)).map(({ part }) => t(`thePlan.agreement.part.${part}`));
  return [
    { term: t('thePlan.agreement.support'), text: supportOf(stage, index, stages, made), margin: [] },
    ...lines.flatMap(({ part, text }) =>
      text === undefined || !said(text) ? [] : [{ term: t(`thePlan.agreement.${part}`), text, margin: [] }],
    ),
    ...(missing.length === 0 ? [] : [{ term: t('thePlan.agreement.missing'), text: missing.join(', '), margin: [] }]),
  ];
}

/** A stage's support is open once the stage before it is verified; the first needs none. */
function supportOf(stage: AgreedStage, index: number, stages: AgreedStage[], { t, format }: MadePlan): string {
  const waitsFor = stages.slice(0, index).findIndex((before) => before.verifiedOn === undefined);
  const support = waitsFor === -1 ? t('thePlan.agreement.open') : t('thePlan.agreement.waits', { stage: waitsFor + 1 });
  if (stage.verifiedOn === undefined) return support;
  return `${support} ${t('thePlan.agreement.verified', { month: format.month(stage.verifiedOn) })}`;
}

function amountsTable(stages: AgreedStage[], made: MadePlan): Block[] {
  const { t } = made;
  const paid = stages.flatMap((stage, index) =>
    stage.amount === undefined ? [] : [{ stage, index, amount: stage.amount }],
  );
  if (paid.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'plan-agreement-amounts',
      caption: t('thePlan.agreement.sumsCaption'),
      columns: [
        { label: t('thePlan.agreement.stage'), share: 0.6, align: 'start' },
        { label: t('thePlan.amount'), share: 0.25, align: 'end' },
        { label: t('thePlan.currency'), share: 0.15, align: 'start' },
      ],
      rows: [
        ...paid.map(({ stage, index, amount }) => [
          numbered(stage, index, made),
          moneyCell(amount, stage.currency, made),
          stage.currency ?? t('none'),
        ]),
        ...sumsByCurrency(stages).map(({ currency, sum, count }) => [
          t('thePlan.agreement.sum', { count }),
          moneyCell(sum, currency, made),
          currency ?? t('none'),
        ]),
      ],
    },
  ];
}

function numbered(stage: AgreedStage, index: number, made: MadePlan): string {
  return made.t('thePlan.stage', { number: index + 1, title: stageName(stage.id, made) });
}
