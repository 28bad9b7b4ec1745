import type { Builder, BuildOptions } from '#reports/build';
import { type FormContext, formContext, readForForm } from '#reports/documents/form-context';
import { formReport } from '#reports/documents/form-report';
import { sentenceOf } from '#reports/documents/plan/sentence';
import type { Reading } from '#policies/reading';
import type { Report } from '#reports/report';
import { agreementPart } from './agreement';
import { beneficiariesPart } from './beneficiaries';
import { bodyPart } from './body';
import { budgetPart } from './budget';
import { evidencePart } from './evidence';
import { exitPart } from './exit';
import { lessonsPart } from './lessons';
import { logframePart } from './logframe';
import { losersPart } from './losers';
import { othersPart } from './others';
import { type Part, sectionOf } from './part';
import { principlesPart } from './principles';
import { risksPart } from './risks';
import { safeguardsPart } from './safeguards';
import { screeningSection } from './screening';
import { systemPart } from './system';
import { withoutPart } from './without';

/** The questions of a funder, in the order of a usual form. */
const PARTS: ((context: FormContext) => Part)[] = [
  systemPart,
  beneficiariesPart,
  bodyPart,
  withoutPart,
  losersPart,
  exitPart,
  safeguardsPart,
  lessonsPart,
  othersPart,
  principlesPart,
  agreementPart,
  logframePart,
  budgetPart,
  risksPart,
  evidencePart,
];

/** The screening form of a funder: what this assessment answers of it, and what is empty. */
export const donorBuilder: Builder = { read: readForForm, build: donorDocument };

function donorDocument(reading: Reading, options: BuildOptions): Report {
  const context = formContext(reading, options);
  const { t, assessment } = context;
  const { name, product, region, country } = assessment.profile;
  const parts = PARTS.map((part) => part(context));
  return formReport(
    {
      title: t('donor.title', { name }),
      subject: t('donor.subject', { product, region, country }),
      kind: t('donor.kind'),
      sentence: sentenceOf(context),
      runningHead: t('donor.runningHead', { name }),
    },
    [screeningSection(parts, context), ...parts.map((part) => sectionOf(part, context))],
    context,
    options,
  );
}
