import { GROUPS } from '#policies/engine/group-answers';
import { heardOf } from '#policies/interview/heard';
import { textOf } from '#policies/text/text-of';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { sourceOf } from '#reports/documents/plan/profile-facts';
import type { Section } from '#reports/report';
import { BLANK } from './blank';

/** Every group, absent ones too, with cells for who came against how many there are. */
export function cameSection(context: FormContext): Section {
  const { situation, base, texts, t, format, redacted } = context;
  const { heard } = heardOf(situation.assessment, base, [texts.groups, texts.groupNames]);
  return {
    id: 'came',
    heading: t('workshop.came.heading'),
    intro: { text: t('workshop.came.intro'), margin: [] },
    startsPage: false,
    blocks: [
      ...counted(context),
      ...tableOf(
        'came-table',
        t('workshop.came.caption'),
        [
          column(t('workshop.came.group'), 0.4),
          column(t('workshop.came.exist'), 0.2),
          column(t('workshop.came.came'), 0.2),
          column(t('workshop.came.answers'), 0.2, 'end'),
        ],
        GROUPS.map((group) => {
          const answers = heard.find((each) => each.group === group)?.questions ?? 0;
          return [
            textOf(texts.groupNames, group),
            BLANK,
            BLANK,
            // Of what was redacted, who was heard cannot be counted.
            redacted ? t('none') : { kind: 'number', value: answers, unit: 'items', text: format.number(answers) },
          ];
        }),
      ),
    ],
  };
}

/** What is counted here already, with who counted it. */
function counted(context: FormContext) {
  const { assessment, t, format } = context;
  const { indicators } = assessment;
  const count = (value: number | undefined) =>
    indicators === undefined || value === undefined
      ? ''
      : t('plan.known', { answer: format.number(value), known: sourceOf(indicators, t) });
  const facts = factsOf([
    [t('workshop.came.firms'), count(indicators?.establishments)],
    [t('workshop.came.workers'), count(indicators?.employment)],
    ...answerFact('willing-firms', context),
  ]);
  return facts.length === 0 ? [paragraph(t('workshop.came.nothing'), 'note')] : facts;
}
