import type { Reading } from '#policies/reading';
import type { Builder, BuildOptions } from '#reports/build';
import { formContext, readForForm } from '#reports/documents/form-context';
import { formReport } from '#reports/documents/form-report';
import type { Report } from '#reports/report';
import { agreementsSection } from './agreements';
import { cameSection } from './came';
import { differSection } from './differ';
import { historySection } from './history';
import { measuresSection } from './measures';
import { meetingSection } from './meeting';
import { pledgesSection } from './pledges';
import { questionsSection } from './questions';

const SECTIONS = [
  meetingSection,
  cameSection,
  historySection,
  questionsSection,
  differSection,
  measuresSection,
  pledgesSection,
  agreementsSection,
];

/** The record of a workshop: laid out with what the assessment has, and room for what people say. */
export const workshopBuilder: Builder = { read: readForForm, build: workshopDocument };

function workshopDocument(reading: Reading, options: BuildOptions): Report {
  const context = formContext(reading, options);
  const { t, assessment } = context;
  const { name, product, region, country } = assessment.profile;
  return formReport(
    {
      title: t('workshop.title', { name }),
      subject: t('workshop.subject', { product, region, country }),
      kind: t('workshop.kind'),
      sentence: t('workshop.sentence', { product, region }),
      runningHead: t('workshop.runningHead', { name }),
      layout: 'sheet',
    },
    SECTIONS.map((section) => section(context)),
    context,
    options,
  );
}
