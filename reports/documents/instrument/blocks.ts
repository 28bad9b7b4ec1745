import type { GuideBlock } from '#policies/instruments/field-guide';
import { paragraph } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';
import { blocksToAsk, type Choice, sectionOfBlock } from './asking';
import { questionBlocks, whoToAsk } from './question';

/** Where a block has no question, people write their own. */
const LINES_OF_OWN = 10;

/** The chosen blocks of the schedule, each from a new page, with the questions in the order of the interview. */
export function blockSections(choice: Choice, context: FormContext): Section[] {
  return blocksToAsk(choice, context).map((block) => blockSection(block, context));
}

function blockSection({ id, questions, open }: GuideBlock, context: FormContext): Section {
  const { t } = context;
  const section = sectionOfBlock(id);
  const words =
    questions.length === 0
      ? t('instrument.none')
      : t('instrument.count', { open: open.length, count: questions.length });
  return {
    id: section,
    heading: t(`instrument.block.${id}`),
    intro: { text: words, margin: [] },
    startsPage: true,
    blocks:
      questions.length === 0
        ? [{ kind: 'room', lines: LINES_OF_OWN, label: t('instrument.own') }]
        : questions.flatMap((question, index) =>
            questionBlocks(
              question,
              {
                section,
                number: index + 1,
                level: 2,
                notes: [...whoToAsk(question, context), ...(open.includes(question) ? [] : [t('instrument.answered')])],
              },
              context,
            ),
          ),
  };
}

/** What the sheets are for, where nothing is asked in what was chosen. */
export function nobodySection(context: FormContext): Section {
  const { t } = context;
  return {
    id: 'nobody',
    heading: t('instrument.own'),
    startsPage: false,
    blocks: [paragraph(t('instrument.nobody')), { kind: 'room', lines: LINES_OF_OWN }],
  };
}
