import type { Report } from '#reports/report';
import { Contents } from './contents';
import { SectionView } from './section';

/** The long part of the page: its contents and its sections. */
export function Sections({ report }: { report: Report }) {
  return (
    <>
      <Contents heading={report.contentsHeading} sections={report.sections} />
      {report.sections.map((section) => (
        <SectionView key={section.id} section={section} marginHeading={report.marginHeading} />
      ))}
    </>
  );
}
