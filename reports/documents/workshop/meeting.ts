import { paragraph } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Section } from '#reports/report';

/** When, where and with whom; and how three hours are spent. */
export function meetingSection({ t }: FormContext): Section {
  return {
    id: 'meeting',
    heading: t('workshop.frame.heading'),
    startsPage: false,
    blocks: [
      { kind: 'room', lines: 1, label: t('workshop.frame.day') },
      { kind: 'room', lines: 1, label: t('workshop.frame.host') },
      { kind: 'room', lines: 1, label: t('workshop.frame.note') },
      paragraph(t('workshop.frame.plan'), 'note'),
      paragraph(t('workshop.frame.before'), 'note'),
    ],
  };
}
