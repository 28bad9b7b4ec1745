import { column, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';
import type { Part } from './part';

/** Without these there is no verdict (ours). */
const NEEDED = ['beneficiaries', 'exit', 'lessons'];

/** The questions of the form with how far each is answered; a verdict is refused while one that it needs is empty. */
export function screeningSection(parts: Part[], context: FormContext): Section {
  const { t, format } = context;
  const needed = parts.filter(({ id }) => NEEDED.includes(id));
  const named = (standing: Part['standing']) =>
    format.titles(needed.filter((part) => part.standing === standing).map(({ heading }) => heading));
  const [empty, partly] = [named('empty'), named('partly')];
  return {
    id: 'screening',
    heading: t('donor.screening.heading'),
    intro: { text: t('donor.screening.intro'), margin: [] },
    startsPage: true,
    blocks: [
      paragraph(empty === '' ? t('donor.screening.open') : t('donor.screening.refused', { parts: empty }), 'lead'),
      ...(partly === '' ? [] : [paragraph(t('donor.screening.partly', { parts: partly }))]),
      ...tableOf(
        'screening-table',
        t('donor.screening.caption'),
        [column(t('donor.screening.asked'), 0.75), column(t('donor.screening.stands'), 0.25)],
        parts.map(({ id, heading, standing }) => [
          { kind: 'link', to: id, text: heading },
          t(`donor.screening.standing.${standing}`),
        ]),
      ),
    ],
  };
}
