'use client';

import { memo, useEffect, type ReactNode } from 'react';
import { PrintLine } from '#components/frame/print-line';
import type { Report } from '#reports/report';
import { type ReportActions, ReportActionsContext } from './actions';
import { Cover } from './cover';
import { markCurrentSection } from './current-section';
import { followLinks } from './folds';
import { Sections } from './sections';

type ReportViewProps = { report: Report; actions?: ReportActions; children?: ReactNode };

const none: ReportActions = {};

/** Draws a report in the browser and anew when it changes; what is passed as children stands under its first sentence. */
export function ReportView({ report, actions = none, children }: ReportViewProps) {
  useEffect(followLinks, []);
  useEffect(markCurrentSection, [report]);

  return (
    <ReportActionsContext value={actions}>
      <PrintLine text={report.printLine} />
      <article className="report" lang={report.language}>
        <Cover cover={report.cover}>{children}</Cover>
        <SameSections report={report} />
      </article>
    </ReportActionsContext>
  );
}

/** Drawn anew only when the report is another one. */
const SameSections = memo(Sections);
