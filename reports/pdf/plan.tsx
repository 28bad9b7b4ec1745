import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Report } from '../report';
import { BlockView } from './block';
import { Contents } from './contents';
import { Cover } from './cover';
import { SectionHeading } from './heading';
import type { PageNumbers } from './page-numbers';
import { sectionPages } from './running';
import { page, space } from './tokens';

type PlanDocumentProps = {
  report: Report;
  /** Filled by the headings and read by the contents. The renderer lays the pages out twice, for the number of pages; the second time it is complete. */
  pages: PageNumbers;
};

export function PlanDocument({ report, pages }: PlanDocumentProps) {
  const madeAt = new Date(report.madeAt);
  return (
    <Document
      title={report.title}
      author={report.author}
      subject={report.subject}
      language={report.language}
      creator="Arranjo"
      producer="Arranjo"
      creationDate={madeAt}
      modificationDate={madeAt}
    >
      <Cover cover={report.cover} />
      <Contents report={report} pages={pages} />
      {report.sections.length > 0 ? (
        <Page
          size="A4"
          layout={sectionPages(report, pages)}
          style={{
            paddingLeft: page.left,
            paddingRight: page.right,
            paddingTop: page.top,
            paddingBottom: page.bottom,
            rowGap: space.base,
          }}
        >
          {report.sections.map((section, index) => (
            <Fragment key={section.id}>
              <SectionHeading section={section} pages={pages} first={index === 0} />
              {section.blocks.map((block, position) => (
                <BlockView
                  key={position}
                  block={block}
                  section={section.id}
                  pages={pages}
                  underHeading={position === 0 && section.intro === undefined}
                />
              ))}
            </Fragment>
          ))}
        </Page>
      ) : null}
    </Document>
  );
}
