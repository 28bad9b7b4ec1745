import { createTranslator, hasLocale } from 'next-intl';
import { startTransition, useEffect, useState } from 'react';
import { loadMessages } from '../../../../i18n/messages';
import { routing } from '../../../../i18n/routing';
import type { Assessment } from '../../../../policies/schema/assessment';
import type { Report } from '../../../../reports/report';
import { now } from './clock';

/** The plan of an assessment, made anew with each change; undefined until it is made, and what could not be made says so. */
export function usePlan(assessment: Assessment, locale: string): { report: Report | undefined; failed: boolean } {
  const [report, setReport] = useState<Report>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    planOf(assessment, locale)
      .then((plan) => {
        // The page is long: what is being typed in the meantime goes first.
        if (current) startTransition(() => setReport(plan));
      })
      .catch(() => {
        if (current) setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [assessment, locale]);

  return { report, failed };
}

async function planOf(assessment: Assessment, locale: string): Promise<Report> {
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const [{ planReport }, messages] = await Promise.all([import('../../../../reports/plan'), loadMessages(known)]);
  const t = createTranslator({ locale: known, messages, namespace: 'report' });
  return planReport(assessment, { locale: known, madeAt: now(), t: (key, values) => t(key, values) });
}
