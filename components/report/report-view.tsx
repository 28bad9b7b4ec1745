import type { ReactNode } from 'react';
import type { Report } from '../../reports/report';
import { Contents } from './contents';
import { Cover } from './cover';
import { SectionView } from './section';

/** Draws a report as a page; what is passed as children stands under its first sentence. */
export function ReportView({ report, children }: { report: Report; children?: ReactNode }) {
  return (
    <article className="report" lang={report.language}>
      <Cover cover={report.cover}>{children}</Cover>
      <Contents heading={report.contentsHeading} sections={report.sections} />
      {report.sections.map((section) => (
        <SectionView key={section.id} section={section} marginHeading={report.marginHeading} />
      ))}
    </article>
  );
}
