import type { Assessment } from '#policies/schema/assessment';
import type { BuildOptions } from '#reports/build';
import { evidenceBuilder } from '#reports/documents/evidence/evidence-document';
import { planBuilder } from '#reports/documents/plan/plan-document';
import { changeNotes } from '#reports/notes';
import type { Report } from '#reports/report';

/** Plan and evidence of one reading as one report, with the notes between them as notes within it: for tests of what is said, wherever. */
export function wholeResult(assessment: Assessment, options: BuildOptions): Report {
  const reading = planBuilder.read(assessment);
  const plan = planBuilder.build(reading, options);
  const sections = [...plan.sections, ...evidenceBuilder.build(reading, options).sections];
  return {
    ...plan,
    sections: changeNotes(sections, ({ elsewhere, ...note }) => ({
      ...note,
      ...(elsewhere === undefined ? {} : { to: elsewhere.to }),
    })),
  };
}
