import { useTranslations } from 'next-intl';
import type { Report, Section } from '#reports/report';
import { Contents, CONTENTS } from './contents';
import { SectionView } from './section';
import { SheetSection } from './sheet-section';

type SectionsProps = {
  report: Report;
  /** The sections that stand here, where others stand on a page of their own; all, if it is not said otherwise. */
  shown?: Section[];
};

/** The long part of the page: the contents of the report, which stay in sight where there is room, and its sections; a sheet is short and has no contents. */
export function Sections({ report, shown = report.sections }: SectionsProps) {
  const t = useTranslations('result');
  const { sections, marginHeading } = report;
  if (report.layout === 'sheet') {
    return (
      <div className="sheet">
        {sections.map((section) => (
          <SheetSection key={section.id} section={section} marginHeading={marginHeading} />
        ))}
      </div>
    );
  }

  return (
    <div className="report-body">
      <Contents heading={report.contentsHeading} sections={sections} />
      <div className="report-main">
        {shown.map((section) => (
          <SectionView key={section.id} section={section} marginHeading={marginHeading} />
        ))}
        <p className="back-to-contents no-print">
          <a href={`#${CONTENTS}`}>{t('backToContents')}</a>
        </p>
      </div>
    </div>
  );
}
