import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Block, Report } from '#reports/report';
import { BlockView } from './block';
import { Contents } from './contents';
import { Cover } from './cover';
import { SectionHeading } from './heading';
import { tellingPages, type OnPage } from './on-page';
import { EndOnPage, type PageNumbers } from './page-numbers';
import { sectionPages } from './running';
import { page, rowGap } from './tokens';

type PlanDocumentProps = {
  report: Report;
  /** The title as it is written: no font limits what a window or a list of files shows. */
  title: string;
  /** Filled by the headings and read by the contents. The renderer lays the pages out twice, for the number of pages; the second time it is complete. */
  pages: PageNumbers;
  onPage: OnPage;
};

export function PlanDocument({ report, title, pages, onPage }: PlanDocumentProps) {
  const madeAt = new Date(report.madeAt);
  return (
    <Document
      title={title}
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
          layout={tellingPages(sectionPages(report, pages), onPage)}
          style={{
            paddingLeft: page.left,
            paddingRight: page.right,
            paddingTop: page.top,
            paddingBottom: page.bottom,
            rowGap,
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
                  underHeading={position === 0 ? section.intro === undefined : isHeading(section.blocks[position - 1])}
                  captioned={!isHeading(section.blocks[position - 1])}
                />
              ))}
              <EndOnPage id={section.id} pages={pages} />
            </Fragment>
          ))}
        </Page>
      ) : null}
    </Document>
  );
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading';
}
