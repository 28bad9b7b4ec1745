import { Document, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import { harmlessReport } from '#reports/harmless';
import { headingLevels } from '#reports/heading-levels';
import type { Report, Section } from '#reports/report';
import { drawn } from './block';
import { contents, cover } from './cover';
import { heading } from './heading';
import { numbering } from './numbering';
import { MARGIN, paperOf, textWidth } from './paper';
import { type Pen, penFor } from './pen';
import { repacked } from './repack';
import { foot } from './running';
import { stylesOf } from './styles';
import { written } from './words';

/** The report as a document for word processors. The same report gives the same bytes. */
export async function writeDocx(given: Report): Promise<Uint8Array<ArrayBuffer>> {
  const report = harmlessReport(given);
  const document = new Document({
    title: report.title,
    subject: report.subject,
    creator: report.author,
    lastModifiedBy: report.author,
    description: report.subject,
    numbering,
    styles: stylesOf(report),
    sections: partsOf(report),
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document)), report.madeAt);
}

/** The title page with the contents, and then the sections; those with wide tables lie on their side. A sheet goes on under its title. */
function partsOf(report: Report): ISectionOptions[] {
  const paper = paperOf(report.look);
  const pen = penFor(report, textWidth(paper, false));
  const isSheet = report.layout === 'sheet';
  const first = { ...sheet(report, false), children: [...cover(pen, report), ...(isSheet ? [] : contents(report))] };
  const rest = runsOf(report.sections).map(({ isWide, sections }) => ({
    isWide,
    ...sheet(report, isWide),
    children: sections.flatMap((section) =>
      sectionOf({ ...pen, width: textWidth(paper, isWide) }, section, section === report.sections[0]),
    ),
  }));
  const [start, ...others] = rest;
  if (isSheet && start !== undefined && !start.isWide) {
    return [{ ...first, children: [...first.children, ...start.children] }, ...others];
  }
  return [{ ...first, properties: { ...first.properties, titlePage: !isSheet } }, ...rest];
}

function sheet(report: Report, isWide: boolean): Omit<ISectionOptions, 'children'> {
  const { width, height } = paperOf(report.look);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width, height, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          top: MARGIN.top,
          bottom: MARGIN.bottom,
          left: MARGIN.side,
          right: MARGIN.side,
          header: MARGIN.edge,
          footer: MARGIN.edge,
        },
      },
    },
    footers: { default: foot(report, textWidth({ width, height }, isWide)) },
  };
}

/** Sections that follow each other on sheets of the same kind. */
function runsOf(sections: Section[]): { isWide: boolean; sections: Section[] }[] {
  const runs: { isWide: boolean; sections: Section[] }[] = [];
  for (const section of sections) {
    const isWide = needsWidth(section);
    const last = runs.at(-1);
    if (last?.isWide === isWide) last.sections.push(section);
    else runs.push({ isWide, sections: [section] });
  }
  return runs;
}

const MOST_COLUMNS = 5;

/** Whether a section has tables that an upright sheet is too narrow for, and nothing that is to be read as prose. */
function needsWidth({ blocks }: Section): boolean {
  const isWide = blocks.some(
    (block) => block.kind === 'answers' || (block.kind === 'table' && block.columns.length > MOST_COLUMNS),
  );
  return isWide && blocks.every(({ kind }) => kind !== 'measure' && kind !== 'finding');
}

function sectionOf(pen: Pen, { id, heading: title, intro, blocks, ownPage }: Section, isFirst: boolean) {
  const levels = headingLevels(blocks);
  return [
    heading(pen, 2, title, id, [], ownPage === true && !isFirst),
    ...(intro === undefined
      ? []
      : [written(pen, intro.text, { style: 'Lead', margin: intro.margin, title: intro.title })]),
    ...blocks.flatMap((block, index) => drawn(pen, block, levels[index] ?? 3)),
  ];
}
