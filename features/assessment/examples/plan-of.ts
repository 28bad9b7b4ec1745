import { getTranslations } from 'next-intl/server';
import { planReport } from '#reports/documents/plan/plan-document';
import type { Report } from '#reports/report';
import { planMadeOnce } from './kept-plans';
import type { Example } from './read-examples';

/** The plan of a worked example, in the locale of the page. */
export async function planOf({ id, text, assessment }: Example, locale: string): Promise<Report> {
  const t = await getTranslations({ locale, namespace: 'report' });

  return planMadeOnce(id, locale, text, () =>
    planReport(assessment, { locale, madeAt: new Date().toISOString(), t: (key, values) => t(key, values) }),
  );
}
