import writeWorkbook, { type Sheet } from 'write-excel-file/universal';
import type { Renderer } from '#reports/renderer';
import type { Report } from '#reports/report';
import { documentProperties, filtersAndLinks, type InnerLink, type SheetExtras } from '#workbooks/features';
import { reproducible } from '#workbooks/reproducible';
import { sheetNames } from '#workbooks/sheet-names';
import { type DraftCell, type DraftSheet, placeOfSheet } from './draft';
import { drawnCell } from './drawn-cell';
import { firstSheet } from './cover-sheet';
import { rowHeights } from './row-heights';
import { sectionSheets } from './section-sheets';

/** Writes reports as workbooks: a sheet for each table, and one for what a section says in words. The same report gives the same bytes. */
export const xlsxRenderer: Renderer = {
  write: async (report, _fonts, onStep) => {
    onStep?.({ step: 'writing' });
    const drafts = draftsOf(report);
    const names = sheetNames(drafts.map(({ wanted }) => wanted));
    const places = placesIn(drafts);
    const sheets = drafts.map((draft, index) => drawnSheet(draft, names[index] ?? '', places));
    const extras = drafts.map((draft) => extrasOf(draft, names, places));
    const { title, author, subject, language, madeAt } = report;
    const workbook = writeWorkbook(sheets, {
      ...FONT,
      features: [filtersAndLinks(extras), documentProperties({ title, author, subject, language, madeAt })],
    });
    const blob = await workbook.toBlob();
    return reproducible(new Uint8Array(await blob.arrayBuffer()), madeAt);
  },
  prepare: () => Promise.resolve(),
};

/** Every program has a face that takes its room. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

function draftsOf(report: Report): DraftSheet[] {
  const sections = report.sections.map((section) => ({ heading: section.heading, sheets: sectionSheets(section) }));
  return [firstSheet(report, sections), ...sections.flatMap(({ sheets }) => sheets)];
}

type Place = { sheet: number; row: number };
type Places = ReadonlyMap<string, Place>;

/** Where each place of the report stands; what is told twice stands where it is told first. */
function placesIn(drafts: readonly DraftSheet[]): Places {
  const found = new Map<string, Place>();
  drafts.forEach(({ places }, sheet) => {
    found.set(placeOfSheet(sheet), { sheet, row: 0 });
    for (const [id, row] of places) if (!found.has(id)) found.set(id, { sheet, row });
  });
  return found;
}

function drawnSheet({ rows, widths, isTable }: DraftSheet, name: string, places: Places): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.map((cell) => drawnCell(cell, targetOf(cell, places) !== undefined))),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    ...(isTable ? { stickyRowsCount: 1 } : {}),
  };
}

function extrasOf(draft: DraftSheet, names: readonly string[], places: Places): SheetExtras {
  const { rows, widths, isTable } = draft;
  const links = rows.flatMap((row, at) =>
    row.flatMap((cell, column): InnerLink[] => {
      const target = targetOf(cell, places);
      return target === undefined ? [] : [{ row: at, column, sheet: names[target.sheet] ?? '', toRow: target.row }];
    }),
  );
  return {
    ...(isTable ? { table: { columns: widths.length, rows: rows.length - 1 } } : {}),
    links,
    heights: rowHeights(draft),
  };
}

/** What this workbook does not hold cannot be led to. */
function targetOf({ cell }: DraftCell, places: Places): Place | undefined {
  return typeof cell === 'object' && cell.kind === 'link' ? places.get(cell.to) : undefined;
}
