import { Document, Page, View } from '@react-pdf/renderer';
import type { Block, Report, Section } from '#reports/report';
import { drawnLook } from './drawn-look';
import { firstLines } from './lines';
import { runsOn, standsOn, type Places } from './places';
import { Words } from './primitives';
import { artifact, tagged } from './tagged/tag';
import { colours, page, space, type } from './tokens';

type RunningProps = { report: Report; kinds: readonly (PageKind | undefined)[]; places: Places };

/** What runs at the head and foot of a page; a cover has neither. */
export type PageKind = 'foot' | 'section';

/** Spread on a page: the renderer passes it on to each page that it becomes. */
export function running(kind: PageKind): { chrome: PageKind } {
  return { chrome: kind };
}

/** A document of nothing but heads and feet, page for page: they can only be written when all pages are laid out. */
export function RunningHeads({ report, kinds, places }: RunningProps) {
  const { sheet } = drawnLook(report.look);
  const noted = report.sections.filter(hasNotes);
  return (
    <Document>
      {kinds.map((kind, index) => (
        <Page key={index} size={sheet.size} wrap={false}>
          {kind === 'section' ? <Head report={report} noted={noted} places={places} pageNumber={index + 1} /> : null}
          {kind === undefined ? null : <Foot report={report} pageNumber={index + 1} totalPages={kinds.length} />}
        </Page>
      ))}
    </Document>
  );
}

type HeadProps = { report: Report; noted: Section[]; places: Places; pageNumber: number };

function Head({ report, noted, places, pageNumber }: HeadProps) {
  const { sheet } = drawnLook(report.look);
  const { section, part } = runningOn(report, places, pageNumber);
  const beside = part?.fillsMargin !== true && noted.some(({ id }) => standsOn(id, places, pageNumber));
  return (
    <View
      style={{ position: 'absolute', top: page.edge, left: sheet.left, flexDirection: 'row' }}
      {...tagged(artifact)}
    >
      <View style={{ width: page.text + page.gutter }}>
        <Line text={[section, part?.name].filter((name) => name !== undefined).join(' · ')} width={page.text} />
      </View>
      <Line text={beside ? report.marginHeading : ''} width={page.margin} />
    </View>
  );
}

type Part = { id: string; name: string; fillsMargin: boolean };

/** What runs on from the page before, section and part of it: no page without a heading in sight. */
function runningOn(report: Report, places: Places, pageNumber: number): { section?: string; part?: Part } {
  const section = report.sections.find(({ id }) => runsOn(id, places, pageNumber));
  if (section === undefined) return {};
  const part = section.blocks.map(partOf).find((each) => each !== undefined && runsOn(each.id, places, pageNumber));
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
  const { sheet } = drawnLook(report.look);
  const label = report.pageLabel.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages));
  return (
    <View
      {...tagged(artifact)}
      style={{
        position: 'absolute',
        top: sheet.height - page.edge - 16,
        left: sheet.left,
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
