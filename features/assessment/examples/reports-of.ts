import { now } from '#features/browser/clock';
import { reportMaker } from '#reports/making/report-maker';
import { type ExampleReports, reportsMadeOnce } from './kept-reports';
import type { Example } from './read-examples';

/** The three depths of a worked example's result, in the locale of the page. */
export async function reportsOf({ id, text, assessment }: Example, locale: string): Promise<ExampleReports> {
  const [brief, plan, evidence] = await Promise.all([
    reportMaker('brief', locale),
    reportMaker('plan', locale),
    reportMaker('evidence', locale),
  ]);
  return reportsMadeOnce(id, locale, text, () => {
    const [reading, madeAt] = [plan.read(assessment), now()];
    return {
      brief: brief.makeOf(reading, { madeAt }),
      plan: plan.makeOf(reading, { madeAt }),
      evidence: evidence.makeOf(reading, { madeAt }),
    };
  });
}
