import type { Cell } from '#reports/cell';
import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { PresentedCheck } from '#reports/presenters/plan/checks';
import { type Part, presentedChecks } from './part';

const ORDER = ['breached', 'unknown', 'met', 'not-applicable'];

/** Conformity with each principle and where, and the written reasons to go on in spite of a breach. */
export function principlesPart(context: FormContext): Part {
  const { t, begun } = context;
  const checks = presentedChecks(context).sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const open = checks.some(({ status }) => status === 'unknown');
  return {
    id: 'principles',
    heading: t('donor.principles.heading'),
    standing: checks.length === 0 ? 'empty' : open || !begun ? 'partly' : 'filled',
    blocks: [
      ...(begun || checks.length === 0 ? [] : [paragraph(t('donor.principles.package'))]),
      ...tableOf(
        'principles-table',
        t('donor.principles.caption'),
        [
          column(t('donor.principles.principle'), 0.21),
          column(t('donor.principles.check'), 0.17),
          column(t('donor.principles.status'), 0.12),
          column(t('donor.principles.where'), 0.23),
          column(t('donor.principles.text'), 0.27),
        ],
        checks.map((check) => rowOf(check, context)),
      ),
      ...reasons(checks, context),
    ],
  };
}

function rowOf({ principle, name, statusWord, items, text, mend }: PresentedCheck, context: FormContext): Cell[] {
  const { t, format } = context;
  return [
    principle,
    name,
    statusWord,
    format.titles(items.map(({ label }) => label)) || t('none'),
    [text, ...(mend === '' ? [] : [t('plan.checks.mend'), mend])].join(' '),
  ];
}

function reasons(checks: PresentedCheck[], { t, begun }: FormContext) {
  const rows = checks.flatMap(({ name, reasons: written }) =>
    written.map(({ item, reason }) => [name, item?.label ?? t('donor.principles.whole'), reason]),
  );
  if (rows.length === 0) return begun ? [paragraph(t('donor.principles.noReasons'))] : [];
  return tableOf(
    'overrides-table',
    t('donor.principles.reasonsCaption'),
    [
      column(t('donor.principles.check'), 0.28),
      column(t('donor.principles.where'), 0.3),
      column(t('donor.principles.reason'), 0.42),
    ],
    rows,
  );
}
