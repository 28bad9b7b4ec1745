'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { DownloadDocument } from '#components/documents/download-document';
import { PageTitle } from '#components/frame/page-title';
import { DepthTabs } from '#components/report/depth-tabs';
import { ReportView } from '#components/report/report-view';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameBeside } from '#reports/file-name';
import type { Look } from '#reports/look';
import type { Depth, Report } from '#reports/report';
import { AsideList } from './aside-list';
import type { FoundFile } from './found-model';

type OpenedFileProps = {
  name: string;
  assessment: Assessment;
  depth: Depth;
  /** The address of each depth. */
  pageOf: (depth: Depth) => string;
  report: Report;
  /** How documents made of it look, where somebody chose that. */
  look: Look | undefined;
  aside: FoundFile['aside'];
  /** Back to the choice of what to do with the file. */
  onBack: () => void;
};

/** A look at the result of an opened file, which is not kept; its heading takes the focus when it comes. */
export function OpenedFile({ name, assessment, depth, pageOf, report, look, aside, onBack }: OpenedFileProps) {
  const t = useTranslations('open');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    window.scrollTo(0, 0);
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [report]);

  return (
    <div ref={box} className="inner-links">
      <PageTitle title={report.title} />
      <p className="no-print mb-8 flex flex-wrap items-baseline gap-x-6 text-base text-quiet">
        <span>{t('opened', { file: name })}</span>
        <button type="button" className="link-row cursor-pointer text-petrol underline" onClick={onBack}>
          {t('found.back')}
        </button>
      </p>
      <AsideList aside={aside} />
      <DepthTabs current={depth} hrefOf={pageOf} />
      <ReportView report={report}>
        <div className="no-print mt-8 max-w-measure text-base">
          <DownloadDocument
            document={depth}
            report={() => Promise.resolve(look === undefined ? report : { ...report, look })}
            assessment={assessment}
            fileName={(format) => fileNameBeside(name, depth, format)}
          />
        </div>
      </ReportView>
    </div>
  );
}
