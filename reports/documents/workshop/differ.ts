import { textOf } from '#policies/text/text-of';
import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';
import { saidByGroups, standing } from './questions';

/** Every question on which a group says something apart, whether it is put to the vote or not. */
export function differSection(context: FormContext): Section {
  const { base, texts, t } = context;
  const rows = base.knowledge.questions.flatMap(({ id }) => {
    const lines = saidByGroups(id, context);
    return lines.length === 0 ? [] : [[textOf(texts.questions, id).short, standing(id, context), lines.join('\n')]];
  });
  return {
    id: 'differ',
    heading: t('workshop.differ.heading'),
    intro: { text: t('workshop.differ.intro'), margin: [] },
    startsPage: false,
    blocks: [
      ...(rows.length === 0 ? [paragraph(t('workshop.differ.none'))] : []),
      ...tableOf(
        'differ-table',
        t('workshop.differ.caption'),
        [
          column(t('workshop.differ.question'), 0.24),
          column(t('workshop.differ.answer'), 0.34),
          column(t('workshop.differ.groups'), 0.42),
        ],
        rows,
      ),
      { kind: 'room', lines: 4, label: t('workshop.said') },
    ],
  };
}
