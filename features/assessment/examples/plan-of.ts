import type { Assessment } from '#policies/schema/assessment';
import { now } from '#features/browser/clock';
import { reportMaker } from '#reports/making/report-maker';
import type { Report } from '#reports/report';

/** The plan for an assessment, in the locale of the page. */
export async function planOf(assessment: Assessment, locale: string): Promise<Report> {
  return (await reportMaker('plan', locale)).make(assessment, { madeAt: now() });
}
