'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DownloadDocument } from '#components/documents/download-document';
import { ShellLink } from '#components/frame/shell-link';
import { PageTitle } from '#components/frame/page-title';
import { reveal } from '#components/report/folds';
import { ReportView } from '#components/report/report-view';
import { completenessOf } from '#policies/interview/completeness';
import { isUnasked } from '#policies/interview/unasked';
import { isWithinReach } from '#policies/interview/way-through';
import { must } from '#policies/engine/base';
import { interviewBase } from '#policies/knowledge/interview';
import { ChangeView } from './change-view';
import { fileNameOf } from '#reports/file-name';
import { moveTo } from '#features/browser/navigation';
import type { Shared } from '#features/assessment/shared';
import { useChange } from './use-change';
import { useCopied } from '#features/browser/use-copied';
import { usePlan } from './use-plan-document';

type ResultViewProps = Pick<Shared, 'working' | 'addresses' | 'answering' | 'texts' | 'progress' | 'situation'>;

/** The result as a page that follows its answers: each can be changed in place, and says what the change did. */
export function ResultView({ working, addresses, answering, texts, progress, situation }: ResultViewProps) {
  const t = useTranslations('work');
  const words = useTranslations('result');
  const { assessment } = working;
  const { report, fault } = usePlan(assessment, useLocale());
  const changing = useChange(working, answering, report);
  const { copied, copyLink } = useCopied();
  const shown = report !== undefined;
  const unasked = isUnasked(completenessOf(situation), assessment.plan);
  const plannable = isWithinReach('plan', progress);

  // The place that the address names is there only now.
  useEffect(() => {
    if (shown && window.location.hash !== '') reveal(decodeURIComponent(window.location.hash.slice(1)));
  }, [shown]);

  const { open } = changing;
  const actions = {
    changeAnswer: (id: string) => open({ kind: 'answer', question: must(interviewBase.question, id) }),
    changeCutOffs: () => open({ kind: 'cut-offs' }),
    copyLink,
  };
  return (
    <>
      <PageTitle title={t('result.title', { name: assessment.profile.name })} />
      <p className="no-print mb-4">
        <ShellLink href={addresses.tasks(assessment.id)} onNavigate={moveTo} className="back-link">
          {t('result.back')}
        </ShellLink>
      </p>
      {fault === null ? null : <p role="alert">{t(`result.${fault}`)}</p>}
      {report === undefined ? (
        <p role="status">{fault === null ? t('result.making') : null}</p>
      ) : (
        <ReportView report={report} actions={actions}>
          <div className="no-print mt-8 max-w-measure text-base">
            {unasked ? (
              <p className="mb-6">
                <ShellLink
                  href={addresses.place(assessment.id, 'first-questions')}
                  onNavigate={moveTo}
                  className="button"
                >
                  {t('result.askFirst')}
                </ShellLink>
              </p>
            ) : null}
            {plannable && !unasked ? (
              <p className="mb-6">
                {t('result.planText')}{' '}
                <ShellLink href={addresses.place(assessment.id, 'plan')} onNavigate={moveTo}>
                  {t(assessment.plan?.items === undefined ? 'result.plan' : 'result.planOn')}
                </ShellLink>
              </p>
            ) : null}
            <DownloadDocument
              document="plan"
              formats={['pdf']}
              report={() => Promise.resolve(report)}
              assessment={assessment}
              what={unasked ? 'figures' : 'document'}
              fileName={(format) => fileNameOf('plan', format, assessment.profile.name)}
            >
              <button type="button" className="text-button" onClick={() => window.print()}>
                {words('print')}
              </button>
            </DownloadDocument>
          </div>
        </ReportView>
      )}
      <p role="status" className="copied no-print">
        {copied === undefined ? null : copied.done ? words('copied') : words('copyByHand', { address: copied.address })}
      </p>
      <ChangeView working={working} answering={answering} texts={texts} changing={changing} />
    </>
  );
}
