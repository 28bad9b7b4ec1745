import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Block, Report, Section } from '#reports/report';
import { firstLines } from './lines';
import { runsOn, standsOn, type PageNumbers } from './page-numbers';
import { Words } from './primitives';
import { colours, page, space, type } from './tokens';

type LayoutProps = { children: ReactNode; pageNumber?: number; totalPages?: number };

/** The head and foot of the pages that carry sections. */
export function sectionPages(report: Report, pages: PageNumbers) {
  const noted = report.sections.filter(hasNotes);
  return function SectionPage({ children, pageNumber = 0, totalPages = 0 }: LayoutProps) {
    const running = runningOn(report, pages, pageNumber);
    const beside = running.part?.fillsMargin !== true && noted.some(({ id }) => standsOn(id, pages, pageNumber));
    return (
      <>
        <View style={{ position: 'absolute', top: page.edge, left: page.left, flexDirection: 'row' }}>
          <View style={{ width: page.text + page.gutter }}>
            <Line
              text={[running.section, running.part?.name].filter((name) => name !== undefined).join(' · ')}
              width={page.text}
            />
          </View>
          <Line text={beside ? report.marginHeading : ''} width={page.margin} />
        </View>
        {children}
        <Foot report={report} pageNumber={pageNumber} totalPages={totalPages} />
      </>
    );
  };
}

/** The foot alone, for the contents. */
export function contentsPages(report: Report) {
  return function ContentsPage({ children, pageNumber = 0, totalPages = 0 }: LayoutProps) {
    return (
      <>
        {children}
        <Foot report={report} pageNumber={pageNumber} totalPages={totalPages} />
      </>
    );
  };
}

type Part = { id: string; name: string; fillsMargin: boolean };

/** What runs on from the page before, section and part of it: no page without a heading in sight. */
function runningOn(report: Report, pages: PageNumbers, pageNumber: number): { section?: string; part?: Part } {
  const section = report.sections.find(({ id }) => runsOn(id, pages, pageNumber));
  if (section === undefined) return {};
  const part = section.blocks.map(partOf).find((each) => each !== undefined && runsOn(each.id, pages, pageNumber));
  return { section: section.heading, part };
}

/** A block that may fill pages and marks its end. */
function partOf(block: Block): Part | undefined {
  switch (block.kind) {
    case 'measure':
      return { id: block.id, name: block.name, fillsMargin: false };
    case 'table':
    case 'answers':
    case 'stages':
      return { id: block.id, name: block.caption, fillsMargin: true };
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'facts':
    case 'facing':
    case 'figure':
    case 'finding':
    case 'rule':
    case 'check':
    case 'room':
      return undefined;
  }
}

function hasNotes(section: Section): boolean {
  return (section.intro?.margin ?? []).length > 0 || section.blocks.some(isBeside);
}

/** Whether something stands in the margin beside the block; tables and facing columns fill the margin themselves. */
function isBeside(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'check':
    case 'finding':
    case 'rule':
      return block.margin.length > 0;
    case 'list':
    case 'facts':
      return block.items.some(({ margin }) => margin.length > 0);
    case 'measure':
      return true;
    case 'table':
    case 'figure':
    case 'facing':
    case 'stages':
    case 'answers':
    case 'room':
      return false;
  }
}

type FootProps = { report: Report; pageNumber: number; totalPages: number };

function Foot({ report, pageNumber, totalPages }: FootProps) {
  const label = report.pageLabel.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages));
  return (
    <View
      style={{
        position: 'absolute',
        top: page.height - page.edge - 16,
        left: page.left,
        flexDirection: 'row',
        paddingTop: space.tight,
        borderTopWidth: 0.5,
        borderTopColor: colours.hairline,
      }}
    >
      <Line text={report.runningHead} width={page.text} />
      <Line text={label} width={page.full - page.text} align="right" />
    </View>
  );
}

type LineProps = { text: string; width: number; align?: 'left' | 'right' };

function Line({ text, width, align = 'left' }: LineProps) {
  return (
    <Words as="note" width={width} style={{ color: colours.quiet, textAlign: align }}>
      {firstLines(text, 1, width - 8, type.note)}
    </Words>
  );
}
