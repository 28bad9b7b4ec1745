import { now } from '#features/browser/clock';
import { reportMaker } from '#reports/making/report-maker';
import type { Report } from '#reports/report';
import { planMadeOnce } from './kept-plans';
import type { Example } from './read-examples';

/** The plan of a worked example, in the locale of the page. */
export async function planOf({ id, text, assessment }: Example, locale: string): Promise<Report> {
  const maker = await reportMaker('plan', locale);
  return planMadeOnce(id, locale, text, () => maker.make(assessment, { madeAt: now() }));
}
