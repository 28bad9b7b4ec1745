'use client';

import { useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { useRef, type ReactNode } from 'react';
import type { Assessment } from '#policies/schema/assessment';
import { MakingProgress } from './making-progress';
import { PassingButton } from '#components/forms/passing-button';
import { PdfWarning } from './pdf-warning';
import { type GetReport, usePlanPdf, type PlanPdf } from './use-plan-pdf';

type DownloadPlanProps = {
  /** Asked for when the button is pressed; if it does not come, that is said. */
  report: GetReport;
  /** Sent to the server only if this browser cannot make the PDF and the person agrees. */
  assessment: Assessment;
  fileName: string;
  /** What the document is: a plan, or, while nobody was asked, what the figures say. */
  what?: 'plan' | 'figures';
  /** Whether the server can make the same document of the assessment alone. */
  server?: boolean;
  children?: ReactNode;
};

/** Makes the PDF of the plan in the browser and saves it; what is passed as children stands beside the button. */
export function DownloadPlan({
  report,
  assessment,
  fileName,
  what = 'plan',
  server = true,
  children,
}: DownloadPlanProps) {
  const t = useTranslations('result');
  const { pdf, make, askServer, cancel } = usePlanPdf(report, assessment, fileName);
  const download = useRef<HTMLButtonElement>(null);
  const busy = pdf.kind === 'making' || pdf.kind === 'asking';
  const wrong = pdf.kind === 'failed' || pdf.kind === 'refused';

  return (
    <div className="mt-4">
      <PdfWarning assessment={assessment} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button
          ref={download}
          type="button"
          className="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) make();
          }}
        >
          {t(what === 'plan' ? 'download' : 'downloadFigures')}
        </button>
        {busy ? (
          <PassingButton heir={download} onPress={cancel}>
            {t('cancel')}
          </PassingButton>
        ) : null}
        {children}
      </div>
      <p role="status" className={wrong ? 'problem mt-3 text-rust' : 'mt-3'}>
        {statusOf(pdf, fileName, t)}
      </p>
      {pdf.kind === 'making' ? <MakingProgress at={pdf.at} /> : null}
      {wrong && server ? (
        <div className="mt-3">
          <p className="mb-2">{t('serverOffer')}</p>
          <PassingButton heir={download} onPress={askServer}>
            {t('serverMake')}
          </PassingButton>
        </div>
      ) : null}
      <p className="mt-1 text-sm text-quiet">{t('pdfNote')}</p>
    </div>
  );
}

/** Changes with the step and not with the count, because it is read aloud. */
function statusOf(pdf: PlanPdf, file: string, t: Words<'result'>): string | null {
  switch (pdf.kind) {
    case 'idle':
      return null;
    case 'making':
      return t(pdf.at === undefined ? 'making.start' : `making.${pdf.at.step}`);
    case 'asking':
      return t('serverMaking');
    case 'made':
      return t('made', { file });
    case 'cancelled':
      return t('cancelled');
    case 'failed':
      return t(`failed.${pdf.fault}`);
    case 'refused': {
      const { reason, status, detail } = pdf.refusal;
      return t('serverFailed', { reason: detail ?? t(reason, { status }) });
    }
  }
}
