'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import type { Assessment } from '../policies/schema/assessment';
import { requestPlan } from './request-plan';
import { saveBlob } from './save-blob';

type Progress = { step: 'idle' } | { step: 'making' } | { step: 'made' } | { step: 'failed'; reason: string };

type DownloadPlanProps = { assessment: Assessment; fileName: string; children?: ReactNode };

/** Has the server make the PDF of the plan and saves it; what is passed as children stands beside the button. */
export function DownloadPlan({ assessment, fileName, children }: DownloadPlanProps) {
  const t = useTranslations('result');
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const making = progress.step === 'making';

  async function download() {
    if (making) {
      return;
    }
    setProgress({ step: 'making' });
    const answer = await requestPlan(assessment);
    if (answer.ok) {
      saveBlob(answer.document, fileName);
      setProgress({ step: 'made' });
    } else {
      setProgress({ step: 'failed', reason: answer.detail ?? t(answer.reason, { status: answer.status }) });
    }
  }

  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="button" aria-disabled={making} onClick={() => void download()}>
          {t('download')}
        </button>
        {children}
      </div>
      <p role="status" className={progress.step === 'failed' ? 'problem mt-3 text-rust' : 'mt-3'}>
        {progress.step === 'making' ? t('making') : null}
        {progress.step === 'made' ? t('made', { file: fileName }) : null}
        {progress.step === 'failed' ? t('failed', { reason: progress.reason }) : null}
      </p>
      <p className="mt-1 text-sm text-quiet">{t('serverNote')}</p>
    </div>
  );
}
