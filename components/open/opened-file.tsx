'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { DownloadPlan } from '#components/documents/download-plan';
import { ReportView } from '#components/report/report-view';
import { fileNameBeside } from '#reports/file-name';
import type { OpenedOutcome } from './outcome';
import { PageTitle } from '#components/frame/page-title';

type OpenedFileProps = { name: string; opened: OpenedOutcome; onOpenAnother: () => void };

/** The plan of the opened file; its heading takes the focus when it comes. */
export function OpenedFile({ name, opened, onOpenAnother }: OpenedFileProps) {
  const t = useTranslations('open');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    window.scrollTo(0, 0);
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [opened]);

  return (
    <div ref={box}>
      <PageTitle title={opened.report.title} />
      <p className="no-print mb-8 flex flex-wrap items-baseline gap-x-6 text-base text-quiet">
        <span>{t('opened', { file: name })}</span>
        <button type="button" className="link-row cursor-pointer text-petrol underline" onClick={onOpenAnother}>
          {t('openAnother')}
        </button>
      </p>
      {opened.setAside.length === 0 ? null : (
        <section aria-labelledby="set-aside" className="mb-8 max-w-measure">
          <h2 id="set-aside" className="text-lg">
            {t('setAsideHeading')}
          </h2>
          <p>{t('setAside')}</p>
          <ul className="mt-1">
            {opened.setAside.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </section>
      )}
      <ReportView report={opened.report}>
        <div className="no-print mt-8 max-w-measure text-base">
          <DownloadPlan
            report={() => Promise.resolve(opened.report)}
            assessment={opened.assessment}
            fileName={fileNameBeside(name, 'plan', 'pdf')}
          />
        </div>
      </ReportView>
    </div>
  );
}
