import type { MadePlan } from '#reports/documents/plan/decided-plan/made-plan';
import { indicatorLines, type IndicatorLine } from '#reports/presenters/plan/indicator-lines';
import { presentLogframe } from '#reports/presenters/plan/logframe';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

/** The logical framework, one row an indicator; items without a place in it follow, each with what would give it one. */
export function logframeSheets(made: MadePlan): Section[] {
  const { t } = made;
  return [
    ...sheetSection<IndicatorLine>({
      id: 'logframe',
      caption: t('workbook.sheet.logframe'),
      rows: indicatorLines(made),
      columns: [
        { label: t('workbook.logframe.problem'), cell: ({ problem }) => problem },
        { label: t('workbook.logframe.item'), cell: ({ item }) => item },
        { label: t('workbook.logframe.level'), cell: ({ level }) => t(`plan.logframe.level.${level}`) },
        { label: t('workbook.logframe.indicator'), cell: ({ name }) => name },
        { label: t('workbook.logframe.unit'), cell: ({ unit }) => unit },
        { label: t('workbook.logframe.baseline'), cell: ({ baseline }) => baseline },
        { label: t('workbook.logframe.known'), cell: ({ known }) => known },
        { label: t('workbook.logframe.target'), cell: ({ target }) => target },
        { label: t('workbook.logframe.month'), cell: ({ month }) => month, align: 'end' },
        { label: t('workbook.logframe.verification'), cell: ({ verification }) => verification },
        { label: t('workbook.logframe.assumptions'), cell: ({ assumptions }) => assumptions.join('\n') },
      ],
    }),
    ...outside(made),
  ];
}

function outside(made: MadePlan): Section[] {
  const { t } = made;
  return sheetSection({
    id: 'logframe-outside',
    caption: t('workbook.sheet.outside'),
    rows: presentLogframe(made).outside,
    columns: [
      { label: t('workbook.logframe.item'), cell: ({ label }) => label },
      { label: t('workbook.logframe.mend'), cell: ({ mend }) => mend },
    ],
  });
}
