import { getTranslations } from 'next-intl/server';
import type { Assessment } from '#policies/schema/assessment';
import { planDocument } from '#reports/documents/plan/plan-document';
import type { Report } from '#reports/report';

/** The plan for an assessment, in the locale of the page. */
export async function planOf(assessment: Assessment, locale: string): Promise<Report> {
  const t = await getTranslations({ locale, namespace: 'report' });

  return planDocument(assessment, {
    locale,
    madeAt: new Date().toISOString(),
    t: (key, values) => t(key, values),
  });
}
