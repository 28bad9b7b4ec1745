import type { Report, Section } from '#reports/report';
import { Contents } from './contents';
import { SectionView } from './section';

type SectionsProps = {
  report: Report;
  /** The sections that stand here, where others stand in pages of their own. */
  shown?: Section[];
  /** The sections that the contents name before the first one; all of the report, if it is not said otherwise. */
  listed?: Section[];
};

/** The long part of the page: the contents of the report and its sections. */
export function Sections({ report, shown = report.sections, listed = report.sections }: SectionsProps) {
  return (
    <>
      <Contents heading={report.contentsHeading} sections={listed} />
      {shown.map((section) => (
        <SectionView key={section.id} section={section} marginHeading={report.marginHeading} />
      ))}
    </>
  );
}
