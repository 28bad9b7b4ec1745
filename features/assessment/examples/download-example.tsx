'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { DownloadDocument } from '#components/documents/download-document';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameBeside } from '#reports/file-name';
import { fetchReport } from './fetch-report';

type DownloadExampleProps = { id: string; assessment: Assessment; children: ReactNode };

/** The page shows the plan as text; the report behind it would make the page a third heavier, so it comes when a PDF is wanted. */
export function DownloadExample({ id, assessment, children }: DownloadExampleProps) {
  const locale = useLocale();

  return (
    <DownloadDocument
      document="plan"
      report={() => fetchReport(id, locale)}
      assessment={assessment}
      fileName={(format) => fileNameBeside(id, 'plan', format)}
    >
      {children}
    </DownloadDocument>
  );
}
