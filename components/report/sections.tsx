import { useTranslations } from 'next-intl';
import type { Report } from '#reports/report';
import { Contents, CONTENTS } from './contents';
import { SectionView } from './section';

/** The long part of the page: the contents of the report, which stay in sight where there is room, and its sections. */
export function Sections({ report }: { report: Report }) {
  const t = useTranslations('result');
  const { sections, marginHeading } = report;
  const isSheet = report.layout === 'sheet' || sections.length < 2;

  return (
    <div className={isSheet ? 'report-body sheet' : 'report-body'}>
      {isSheet ? null : <Contents heading={report.contentsHeading} sections={sections} />}
      <div className="report-main">
        {sections.map((section) => (
          <SectionView key={section.id} section={section} marginHeading={marginHeading} />
        ))}
        {isSheet ? null : (
          <p className="back-to-contents no-print">
            <a href={`#${CONTENTS}`}>{t('backToContents')}</a>
          </p>
        )}
      </div>
    </div>
  );
}
