'use client';

import { memo, useEffect, type ReactNode } from 'react';
import type { Report } from '#reports/report';
import { type ReportActions, ReportActionsContext } from './actions';
import { Contents } from './contents';
import { Cover } from './cover';
import { followLinks } from './folds';
import { SectionView } from './section';

type ReportViewProps = { report: Report; actions?: ReportActions; children?: ReactNode };

const none: ReportActions = {};

/** Draws a report as a page; what is passed as children stands under its first sentence. */
export function ReportView({ report, actions = none, children }: ReportViewProps) {
  useEffect(followLinks, []);

  return (
    <ReportActionsContext value={actions}>
      <article className="report" lang={report.language}>
        <Cover cover={report.cover}>{children}</Cover>
        <Sections report={report} />
      </article>
    </ReportActionsContext>
  );
}

/** The long part of the page: drawn anew only when the report is another one. */
const Sections = memo(function Sections({ report }: { report: Report }) {
  return (
    <>
      <Contents heading={report.contentsHeading} sections={report.sections} />
      {report.sections.map((section) => (
        <SectionView key={section.id} section={section} marginHeading={report.marginHeading} />
      ))}
    </>
  );
});
