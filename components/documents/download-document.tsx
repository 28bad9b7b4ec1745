'use client';

import { useTranslations } from 'next-intl';
import { useRef, type ReactNode } from 'react';
import { PassingButton } from '#components/forms/passing-button';
import type { Assessment } from '#policies/schema/assessment';
import { type DocumentId, documents, type FormatId, formatsOf } from '#reports/registry';
import { isBusy, MakingStatus } from './making-status';
import { PdfWarning } from './pdf-warning';
import { type GetReport, useMaking } from './use-making';

type DownloadDocumentProps = {
  document: DocumentId;
  /** The formats that are offered, the usual one first; all that the document can be had in, unless it is said otherwise. */
  formats?: readonly FormatId[];
  /** Asked for when a button is pressed; if it does not come, that is said. */
  report: GetReport;
  /** Sent to the server only if this browser cannot make the document and the person agrees. */
  assessment: Assessment;
  fileName: (format: FormatId) => string;
  /** What the document is: itself, or, while nobody was asked, what the figures say. */
  what?: 'document' | 'figures';
  /** Whether the server can make the same of the assessment alone. */
  server?: boolean;
  children?: ReactNode;
};

/** Makes a document in the browser, redacted or not as it is by itself, and saves it; what is passed as children stands beside the button. */
export function DownloadDocument({ document, report, assessment, fileName, children, ...more }: DownloadDocumentProps) {
  const t = useTranslations('result');
  const { making, last, make, askServer, cancel } = useMaking();
  const first = useRef<HTMLButtonElement>(null);
  const busy = isBusy(making);
  const { redacted } = documents[document];
  const [usual, ...others] = more.formats ?? formatsOf(document);
  const name = more.what === 'figures' ? 'figures' : document;

  function begin(format: FormatId) {
    if (!busy) make({ document, format, report, assessment, redacted, fileName: fileName(format) });
  }

  return (
    <div className="mt-4">
      {usual === 'pdf' ? <PdfWarning assessment={assessment} /> : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {usual === undefined ? null : (
          <button ref={first} type="button" className="button" aria-disabled={busy} onClick={() => begin(usual)}>
            {t('download', { document: name, format: usual })}
          </button>
        )}
        {busy ? (
          <PassingButton heir={first} onPress={cancel}>
            {t('cancel')}
          </PassingButton>
        ) : null}
        {others.map((format) => (
          <button key={format} type="button" className="text-button" aria-disabled={busy} onClick={() => begin(format)}>
            {t('download', { document: name, format })}
          </button>
        ))}
        {children}
      </div>
      <MakingStatus making={making} last={last} askServer={more.server === false ? null : askServer} heir={first} />
      <p className="mt-1 text-sm text-quiet">
        {t('madeHere')} {redacted ? t('redactedNote') : null}
      </p>
    </div>
  );
}
