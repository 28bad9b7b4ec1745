import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Block, Report } from '#reports/report';
import { drawnLook } from './drawn-look';
import { BlockView } from './block';
import { Contents } from './contents';
import { Cover } from './cover';
import { SectionHeading } from './heading';
import { headingRoles } from './heading-roles';
import { EndOnPage } from './page-numbers';
import { running } from './running';
import { SheetHead } from './sheet-head';
import { page, rowGap } from './tokens';

type PlanDocumentProps = {
  report: Report;
  /** The title as it is written: no font limits what a window or a list of files shows. */
  title: string;
};

export function PlanDocument({ report, title }: PlanDocumentProps) {
  const { sheet } = drawnLook(report.look);
  const isSheet = report.layout === 'sheet';
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
      {isSheet ? null : <Cover report={report} />}
      {isSheet ? null : <Contents report={report} />}
      {isSheet || report.sections.length > 0 ? (
        <Page
          size={sheet.size}
          experimentalPagination
          {...running('section')}
          style={{
            paddingLeft: sheet.left,
            paddingRight: sheet.right,
            paddingTop: page.top,
            paddingBottom: page.bottom,
            rowGap,
          }}
        >
          {isSheet ? <SheetHead report={report} /> : null}
          {report.sections.map((section, index) => {
            const roles = headingRoles(section.blocks);
            return (
              <Fragment key={section.id}>
                <SectionHeading section={section} sheet={sheet} compact={isSheet} first={index === 0 && !isSheet} />
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
