import { answerFact, column, factsOf, heading, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';
import { BLANK } from './blank';

/** What tells of the years behind. */
const ANSWERS = [
  'ten-years',
  'bad-year-meeting',
  'last-turn-of-demand',
  'past-attempt',
  'past-outcome',
  'joint-attempts',
];

const ROWS = 8;

/** The history line: what was said of it before, and rows for the years that people name. */
export function historySection(context: FormContext): Section {
  const { t } = context;
  const known = factsOf(ANSWERS.flatMap((question) => answerFact(question, context)));
  return {
    id: 'history',
    heading: t('workshop.history.heading'),
    intro: { text: t('workshop.history.intro'), margin: [] },
    startsPage: false,
    blocks: [
      ...(known.length === 0 ? [] : [heading('history-known', t('workshop.history.known')), ...known]),
      ...tableOf(
        'history-table',
        t('workshop.history.caption'),
        [
          column(t('workshop.history.year'), 0.14),
          column(t('workshop.history.good'), 0.16),
          column(t('workshop.history.what'), 0.7),
        ],
        Array.from({ length: ROWS }, () => [BLANK, BLANK, BLANK]),
      ),
    ],
  };
}
