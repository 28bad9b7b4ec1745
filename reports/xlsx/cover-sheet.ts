import type { Report } from '#reports/report';
import { type DraftCell, type DraftSheet, placeOfSheet } from './draft';

/** What the workbook is: title, place, sentence and lines of the cover, and below them its sheets, each under the name of its section. */
export function firstSheet(report: Report, sections: { heading: string; sheets: DraftSheet[] }[]): DraftSheet {
  const { cover, look, printLine, contentsHeading } = report;
  const line = (text: string | undefined, style: DraftCell['style'] = 'body'): DraftCell[][] =>
    text === undefined || text.trim() === '' ? [] : [[{ cell: text, style }]];
  // The first sheet is this one.
  const indexed = sections
    .flatMap(({ heading, sheets }) => sheets.map((sheet) => ({ heading, sheet })))
    .map((each, index) => ({ ...each, to: placeOfSheet(index + 1) }));
  return {
    wanted: cover.kind,
    rows: [
      ...line(cover.title, 'title'),
      ...line(cover.kind, 'heading'),
      ...line(look?.organisation),
      ...line(cover.place),
      ...line(cover.sentence, 'lead'),
      ...cover.lines.flatMap((text) => line(text)),
      ...line(printLine, 'note'),
      ...line(contentsHeading, 'heading'),
      ...indexed.map(({ heading, sheet, to }): DraftCell[] => [
        { cell: { kind: 'link', to, text: sheet.wanted }, style: 'body' },
        ...(heading === sheet.wanted ? [] : [{ cell: heading, style: 'note' as const }]),
      ]),
    ],
    widths: [90, 40],
    places: new Map(),
    isTable: false,
  };
}
