import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { chosenAccent, OUR_ACCENT } from '#reports/accent';
import type { Report } from '#reports/report';
import { languageTag } from './language';

const SERIF = 'Cambria';
const SANS = 'Calibri';
const INK = '1d1b17';
/** Said each time: where it is left out, some word processors take the height for an exact one, and large lines overlap. */
const { AUTO } = LineRuleType;
const QUIET = '4d493f';
export const HAIRLINE = 'c9c3b8';

/** The colour of rules and marks, as Word writes colours. */
export function accentOf(report: Report): string {
  return bare(chosenAccent(report.look) ?? OUR_ACCENT);
}

/**
 * The styles of the document, under the names that word processors know, so that whoever edits it can change them all at once. A heading
 * says its own outline level: a style that is given anew loses the one that it had.
 */
export function stylesOf(report: Report): IStylesOptions {
  const accent = accentOf(report);
  const headings = bare(chosenAccent(report.look) ?? `#${INK}`);
  const tag = languageTag(report.language);
  const heading = (outlineLevel: number, size: number, font: string, before: number) => ({
    run: { size, bold: true, font, color: headings },
    paragraph: {
      outlineLevel,
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 80, line: 264, lineRule: AUTO },
    },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, language: { value: tag, eastAsia: tag, bidirectional: tag } },
        paragraph: { spacing: { after: 110, line: 276, lineRule: AUTO } },
      },
      title: {
        run: { size: 60, bold: true, font: SERIF, color: headings },
        paragraph: { spacing: { before: 240, after: 160, line: 252, lineRule: AUTO } },
      },
      heading1: {
        ...heading(0, 38, SERIF, 360),
        paragraph: {
          ...heading(0, 38, SERIF, 360).paragraph,
          spacing: { before: 480, after: 140, line: 252, lineRule: AUTO },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: accent } },
        },
      },
      heading2: heading(1, 28, SERIF, 320),
      heading3: heading(2, 23, SANS, 240),
      heading4: heading(3, 21, SANS, 200),
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 20, line: 240, lineRule: AUTO } } },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'EntryHeading',
        name: 'Entry heading',
        basedOn: 'Heading3',
        next: 'Normal',
        quickFormat: true,
        paragraph: { outlineLevel: 1 },
      },
      { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: 25, font: SERIF } },
      {
        id: 'Wall',
        name: 'Wall',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 52 },
        paragraph: { keepLines: true, spacing: { after: 160, line: 276, lineRule: AUTO } },
      },
      { id: 'Small', name: 'Small', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: QUIET } },
      {
        id: 'Label',
        name: 'Label',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, bold: true },
        paragraph: { keepNext: true, spacing: { before: 80, after: 40 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, bold: true },
        paragraph: { keepNext: true, spacing: { before: 180, after: 80 } },
      },
      { id: 'Item', name: 'Item', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 60 } } },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: AUTO } },
      },
      { id: 'TableHead', name: 'Table head', basedOn: 'TableText', quickFormat: true, run: { bold: true } },
      {
        id: 'Beside',
        name: 'Beside',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: accent } },
        },
      },
      { id: 'CoverKind', name: 'Cover kind', basedOn: 'Normal', run: { size: 22, bold: true, color: accent } },
      { id: 'CoverPlace', name: 'Cover place', basedOn: 'Normal', run: { size: 24, color: QUIET } },
      { id: 'Lettering', name: 'Lettering', basedOn: 'TableText', run: { color: QUIET } },
      { id: 'RunningLine', name: 'Running line', basedOn: 'Normal', run: { size: 16, color: QUIET } },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { size: 38, bold: true, font: SERIF, color: headings },
        paragraph: { keepNext: true, spacing: { after: 200 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 20 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { indent: { left: 280 }, spacing: { after: 10 } },
      },
    ],
  };
}

function bare(colour: string): string {
  return colour.slice(1);
}
