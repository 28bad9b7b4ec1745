import type { PlanContext } from '#reports/documents/plan/context';
import { textOf } from '#policies/text/text-of';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

/** The works of the knowledge base, and how to find a place in them. */
export function sourcesSheet({ base, texts, t }: PlanContext): Section[] {
  const text = ({ id }: { id: string }) => textOf(texts.sources, id);
  return sheetSection({
    id: 'sources',
    caption: t('workbook.sheet.sources'),
    rows: base.knowledge.sources,
    idOf: ({ id }) => `source-${id}`,
    columns: [
      { label: t('workbook.sources.authors'), cell: (source) => text(source).authors },
      {
        label: t('workbook.sources.year'),
        cell: ({ year }) =>
          typeof year === 'number' ? { kind: 'number', value: year, text: String(year) } : String(year),
        align: 'end',
      },
      { label: t('workbook.sources.title'), cell: ({ title }) => title },
      { label: t('workbook.sources.where'), cell: (source) => text(source).where },
      { label: t('workbook.sources.locators'), cell: (source) => text(source).locators },
      { label: t('workbook.sources.missing'), cell: (source) => text(source).missing ?? '' },
    ],
  });
}
