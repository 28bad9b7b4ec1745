import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Report } from '../report';
import type { PageNumbers } from './page-numbers';
import { brokenLines } from './lines';
import { Words } from './primitives';
import { colours, page, space, type } from './tokens';

type LayoutProps = { children: ReactNode; pageNumber?: number; totalPages?: number };

/** The head and foot of the pages that carry sections. */
export function sectionPages(report: Report, pages: PageNumbers) {
  return function SectionPage({ children, pageNumber = 0, totalPages = 0 }: LayoutProps) {
    return (
      <>
        <View style={{ position: 'absolute', top: page.edge, left: page.left, flexDirection: 'row' }}>
          <View style={{ width: page.text + page.gutter }}>
            <Line text={runningSection(report, pages, pageNumber)} width={page.text} />
          </View>
          <Line text={report.marginHeading} width={page.margin} />
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

/** The section that runs on from the page before: no page without a heading in sight. */
function runningSection(report: Report, pages: PageNumbers, pageNumber: number): string {
  const opened = report.sections.some((section) => section.startsPage && pages.get(section.id) === pageNumber);
  if (opened) return '';
  const before = report.sections.filter(({ id }) => (pages.get(id) ?? Infinity) < pageNumber);
  return before.at(-1)?.heading ?? '';
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
  const [line = '', ...more] = brokenLines(text, width - 8, type.note).split('\n');
  return (
    <Words as="note" width={width} style={{ color: colours.quiet, textAlign: align }}>
      {more.length > 0 ? `${line}…` : line}
    </Words>
  );
}
