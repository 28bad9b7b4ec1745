'use client';

import { useRef, type ReactNode } from 'react';
import { DownloadPlan } from '#components/documents/download-plan';
import { fetchIfReachable } from '#components/frame/network';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameBeside } from '#reports/file-name';
import type { Report } from '#reports/report';

type DownloadExampleProps = { id: string; assessment: Assessment; children: ReactNode };

/** The page shows the plan as text; the report behind it would make the page a third heavier, so it comes when a PDF is wanted. */
export function DownloadExample({ id, assessment, children }: DownloadExampleProps) {
  const kept = useRef<Report>(undefined);

  async function report(): Promise<Report | undefined> {
    return (kept.current ??= await fetchReport(`${id}/report`));
  }

  return (
    <DownloadPlan report={report} assessment={assessment} fileName={fileNameBeside(id, 'plan', 'pdf')}>
      {children}
    </DownloadPlan>
  );
}

function fetchReport(address: string): Promise<Report | undefined> {
  return fetchIfReachable<Report>(address, (response) => response.json());
}
