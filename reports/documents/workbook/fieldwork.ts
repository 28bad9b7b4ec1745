import { must } from '#policies/engine/base';
import { fieldworkText } from '#policies/explain/wording';
import type { Decision } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

type Line = Decision['fieldwork'][number] & { place: number };

/** What is still to be asked, the weightiest question first, with who can know. */
export function fieldworkSheet(context: PlanContext): Section[] {
  const { decision, base, texts, t, format } = context;
  const groups = (ids: readonly string[]) => ids.map((id) => textOf(texts.groups, id)).join('\n');
  const count = (value: number): Cell => ({ kind: 'number', value, unit: 'items', text: format.number(value) });
  return sheetSection<Line>({
    id: 'fieldwork',
    caption: t('workbook.sheet.fieldwork'),
    rows: decision.fieldwork.map((asked, index) => ({ ...asked, place: index + 1 })),
    columns: [
      { label: t('workbook.fieldwork.place'), cell: ({ place }) => count(place), align: 'end' },
      {
        label: t('workbook.answers.section'),
        cell: ({ question }) => textOf(texts.sections, must(base.question, question).section),
      },
      { label: t('fieldwork.question'), cell: ({ question }) => textOf(texts.questions, question).ask },
      { label: t('fieldwork.why'), cell: ({ question, reason }) => fieldworkText(reason, texts, question) },
      { label: t('workbook.fieldwork.ask'), cell: ({ question }) => groups(must(base.question, question).knows) },
      { label: t('fieldwork.notFrom'), cell: ({ question }) => groups(must(base.question, question).notFrom ?? []) },
    ],
  });
}
