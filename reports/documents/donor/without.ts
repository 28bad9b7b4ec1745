import { must } from '#policies/engine/base';
import { textOf } from '#policies/text/text-of';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { answerText, howKnown } from '#reports/presenters/answers';
import type { Cell } from '#reports/cell';
import type { Part } from './part';

/** What happens without the project: nobody is asked, so it stays empty; how things stand today is told beside it. */
export function withoutPart(context: FormContext): Part {
  const { t } = context;
  return {
    id: 'without',
    heading: t('donor.without.heading'),
    standing: 'empty',
    blocks: [
      paragraph(t('donor.without.intro')),
      ...tableOf(
        'without-table',
        t('donor.without.caption'),
        [
          column(t('donor.without.deficit'), 0.24),
          column(t('donor.without.state'), 0.16),
          column(t('donor.without.answer'), 0.4),
          column(t('donor.without.known'), 0.2),
        ],
        gravest(context),
      ),
      ...factsOf([...answerFact('ten-years', context), ...answerFact('stoppers', context)]),
    ],
  };
}

/** The deficits that are common or have caused a loss, the gravest first. */
function gravest(context: FormContext): Cell[][] {
  const { decision, base, texts, t } = context;
  return decision.findings
    .flatMap((finding) =>
      finding.severity === 2 || finding.severity === 3 ? [{ ...finding, grave: finding.severity }] : [],
    )
    .sort((one, other) => other.grave - one.grave)
    .map(({ deficit, grave, because }) => {
      const lead = must(base.leadOf, deficit);
      const answered = because.find(({ question }) => question === lead.id);
      return [
        textOf(texts.deficits, deficit).name,
        t(`severity.${grave}`),
        answered === undefined ? t('none') : answerText(answered, context),
        howKnown(lead.id, context) || t('answers.unsaid'),
      ];
    });
}
