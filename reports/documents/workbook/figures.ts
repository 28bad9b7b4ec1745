import type { Indicators } from '#policies/schema/assessment';
import type { Margin } from '#policies/schema/result';
import type { Cell } from '#reports/cell';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

const FIGURES = {
  locationQuotient: 'times',
  sectorShare: 'share',
  establishments: 'items',
  employment: 'items',
  regionOwnShare: 'share',
  regionWeight: 'share',
} as const;
type Figure = keyof typeof FIGURES;

type Line = { figure: Figure; value: number; cut?: Margin; minimum?: Margin };

/** The figures that the type is read from, each with its interval and where it is cut. */
export function figuresSheet(context: PlanContext): Section[] {
  const { assessment, decision, t } = context;
  const { indicators } = assessment;
  if (indicators === undefined) return [];
  const { margins } = decision.classification;
  const number = ({ figure }: Line, value: number | undefined) => numberCell(figure, value, context);
  return sheetSection<Line>({
    id: 'figures',
    caption: t('workbook.sheet.figures'),
    rows: linesOf(indicators, margins),
    columns: [
      { label: t('workbook.figures.figure'), cell: ({ figure }) => t(`workbook.figures.of.${figure}`) },
      { label: t('workbook.figures.value'), cell: (line) => number(line, line.value), align: 'end' },
      { label: t('workbook.figures.low'), cell: (line) => number(line, line.cut?.interval?.[0]), align: 'end' },
      { label: t('workbook.figures.high'), cell: (line) => number(line, line.cut?.interval?.[1]), align: 'end' },
      { label: t('workbook.figures.cut'), cell: (line) => number(line, line.cut?.cut), align: 'end' },
      { label: t('workbook.figures.minimum'), cell: (line) => number(line, line.minimum?.cut), align: 'end' },
      { label: t('workbook.figures.area'), cell: () => indicators.referenceArea },
      { label: t('workbook.figures.base'), cell: () => indicators.base ?? '' },
      {
        label: t('workbook.figures.year'),
        cell: () => ({ kind: 'number', value: indicators.year, text: String(indicators.year) }),
      },
      { label: t('workbook.figures.source'), cell: () => indicators.source },
    ],
  });
}

function linesOf(indicators: Indicators, margins: readonly Margin[]): Line[] {
  const margin = (figure: Figure, bound: Margin['bound']) =>
    margins.find((each) => each.axis === figure && each.bound === bound);
  const lines: Line[] = [];
  let figure: Figure;
  for (figure in FIGURES) {
    const value = indicators[figure];
    const cut = margin(figure, 'cut');
    const minimum = margin(figure, 'minimum');
    if (value === undefined) continue;
    lines.push({ figure, value, ...(cut === undefined ? {} : { cut }), ...(minimum === undefined ? {} : { minimum }) });
  }
  return lines;
}

function numberCell(figure: Figure, value: number | undefined, { format }: PlanContext): Cell {
  if (value === undefined) return '';
  const unit = FIGURES[figure];
  return { kind: 'number', value, unit, text: unit === 'share' ? format.percent(value) : format.number(value) };
}
