'use client';

import { createTranslator, hasLocale, useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { DownloadPlan } from '../../../../components/download-plan';
import { ShellLink } from '../../../../components/interview/shell-link';
import { PageTitle } from '../../../../components/open/page-title';
import { ReportView } from '../../../../components/report/report-view';
import { loadMessages } from '../../../../i18n/messages';
import { routing } from '../../../../i18n/routing';
import type { Report } from '../../../../reports/report';
import { now } from './clock';
import { fileStem } from './files';
import { moveTo } from './navigation';
import type { Addresses } from './path';
import type { Working } from './use-assessment';

/** The result as a page, made in the browser from what is loaded when it is first asked for. */
export function ResultView({ working, addresses }: { working: Working; addresses: Addresses }) {
  const t = useTranslations('work');
  const locale = useLocale();
  const { assessment } = working;
  const [report, setReport] = useState<Report>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    planOf(assessment, locale)
      .then((plan) => {
        if (current) setReport(plan);
      })
      .catch(() => {
        if (current) setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [assessment, locale]);

  return (
    <>
      <PageTitle title={t('result.title', { name: assessment.profile.name })} />
      <p className="mb-4">
        <ShellLink href={addresses.tasks(assessment.id)} onNavigate={moveTo} className="back-link">
          {t('result.back')}
        </ShellLink>
      </p>
      {failed ? <p role="alert">{t('result.failed')}</p> : null}
      {report === undefined ? (
        <p role="status">{failed ? null : t('result.making')}</p>
      ) : (
        <ReportView report={report}>
          <div className="no-print mt-8 max-w-measure text-base">
            <DownloadPlan assessment={assessment} fileName={`plan-${fileStem(assessment.profile.name)}.pdf`} />
          </div>
        </ReportView>
      )}
    </>
  );
}

async function planOf(assessment: Working['assessment'], locale: string): Promise<Report> {
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const [{ planReport }, messages] = await Promise.all([import('../../../../reports/plan'), loadMessages(known)]);
  const t = createTranslator({ locale: known, messages, namespace: 'report' });
  return planReport(assessment, { locale: known, madeAt: now(), t: (key, values) => t(key, values) });
}
