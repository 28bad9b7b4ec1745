'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { DownloadDocument } from '#components/documents/download-document';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameBeside } from '#reports/file-name';
import type { Depth } from '#reports/report';
import { fetchReport } from './fetch-report';

type DownloadExampleProps = { id: string; depth: Depth; assessment: Assessment; children: ReactNode };

/** The page shows the document as text; the report behind it would make the page a third heavier, so it comes when a file is wanted. */
export function DownloadExample({ id, depth, assessment, children }: DownloadExampleProps) {
  const locale = useLocale();

  return (
    <DownloadDocument
      document={depth}
      report={() => fetchReport(id, locale, depth)}
      assessment={assessment}
      fileName={(format) => fileNameBeside(id, depth, format)}
    >
      {children}
    </DownloadDocument>
  );
}
