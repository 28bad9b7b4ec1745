import type { Cell } from '#reports/cell';
import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentAgreement } from '#reports/presenters/plan/agreement';
import { moneyCell, sumsOf } from '#reports/presenters/plan/money';
import { partyName } from '#reports/presenters/plan/names';
import type { Part } from './part';

/** The staged agreement with its amounts: a row for each stage, and a sum for each currency. */
export function agreementPart(context: FormContext): Part {
  const { plan, t } = context;
  const stages = presentAgreement(context);
  const { withoutCurrency } = sumsOf(plan.agreement?.stages ?? [], context);
  return {
    id: 'agreement',
    heading: t('donor.agreement.heading'),
    standing: stages.length === 0 ? 'empty' : stages.some(({ missing }) => missing.length > 0) ? 'partly' : 'filled',
    blocks: [
      ...tableOf(
        'agreement-table',
        t('donor.agreement.amountsCaption'),
        [
          column(t('plan.field.stage'), 0.24),
          column(t('plan.field.amount'), 0.13, 'end'),
          column(t('plan.field.currency'), 0.1),
          column(t('plan.agreement.field.verifiedBy'), 0.17),
          column(t('decidedPlan.agreement.support'), 0.2),
          column(t('donor.agreement.missing'), 0.16),
        ],
        stages.length === 0 ? [] : [...amounts(context), ...sums(context)],
      ),
      ...(withoutCurrency === '' ? [] : [paragraph(withoutCurrency, 'note')]),
      ...tableOf(
        'agreement-terms-table',
        t('donor.agreement.termsCaption'),
        [
          column(t('plan.field.stage'), 0.2),
          ...(['entry', 'contribution', 'evidence', 'stopRule'] as const).map((field) =>
            column(t(`plan.agreement.field.${field}`), 0.2),
          ),
        ],
        terms(context),
      ),
    ],
  };
}

function amounts(context: FormContext): Cell[][] {
  const { plan, t } = context;
  const agreed = plan.agreement?.stages ?? [];
  return presentAgreement(context).map(({ title, support, verified, missingText }, index) => {
    const { amount, currency, verifiedBy = '' } = agreed[index] ?? {};
    return [
      title,
      amount === undefined ? t('donor.notStated') : moneyCell(amount, currency, context),
      currency ?? t('donor.notStated'),
      partyName(verifiedBy, context) || t('donor.notStated'),
      [support, verified].filter((text) => text !== '').join(' '),
      missingText || t('none'),
    ];
  });
}

function sums(context: FormContext): Cell[][] {
  const { plan, t } = context;
  return sumsOf(plan.agreement?.stages ?? [], context).sums.map(({ currency, sum, count }) => [
    t('decidedPlan.agreement.sum', { count }),
    moneyCell(sum, currency, context),
    currency,
    '',
    '',
    '',
  ]);
}

function terms(context: FormContext): Cell[][] {
  const { plan, t } = context;
  const agreed = plan.agreement?.stages ?? [];
  return presentAgreement(context).map(({ title }, index) => {
    const { entry = '', contribution = '', evidence = '', stopRule = '' } = agreed[index] ?? {};
    return [title, ...[entry, contribution, evidence, stopRule].map((text) => text.trim() || t('donor.notStated'))];
  });
}
