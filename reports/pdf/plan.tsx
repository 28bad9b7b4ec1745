import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Block, Report } from '#reports/report';
import { BlockView } from './block';
import { Contents } from './contents';
import { Cover } from './cover';
import { SectionHeading } from './heading';
import { headingRoles } from './heading-roles';
import { EndOnPage } from './page-numbers';
import { running } from './running';
import { page, rowGap } from './tokens';

type PlanDocumentProps = {
  report: Report;
  /** The title as it is written: no font limits what a window or a list of files shows. */
  title: string;
};

export function PlanDocument({ report, title }: PlanDocumentProps) {
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
      <Cover report={report} />
      <Contents report={report} />
      {report.sections.length > 0 ? (
        <Page
          size="A4"
          experimentalPagination
          {...running('section')}
          style={{
            paddingLeft: page.left,
            paddingRight: page.right,
            paddingTop: page.top,
            paddingBottom: page.bottom,
            rowGap,
          }}
        >
          {report.sections.map((section, index) => {
            const roles = headingRoles(section.blocks);
            return (
              <Fragment key={section.id}>
                <SectionHeading section={section} first={index === 0} />
                {section.blocks.map((block, position) => (
                  <BlockView
                    key={position}
                    block={block}
                    section={section.id}
                    role={roles[position] ?? 'H3'}

                    underHeading={
                      position === 0 ? section.intro === undefined : isHeading(section.blocks[position - 1])
                    }
                    captioned={!isHeading(section.blocks[position - 1])}
                  />
                ))}
                <EndOnPage id={section.id} />
              </Fragment>
            );
          })}
        </Page>
      ) : null}
    </Document>
  );
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading';
}
