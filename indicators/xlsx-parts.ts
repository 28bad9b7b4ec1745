import type { Field } from './export-columns';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The longest text that a cell can hold. */
const LONGEST = 32_767;

/** Two formats of a cell: 0 plain, 1 bold. */
export const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The parts of a workbook (ECMA-376) by the number of its sheets, which are sheet1.xml and on. */
export function contentTypes(sheets: number): string {
  const each = numbers(sheets)
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`)
    .join('');
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${each}</Types>`
  );
}

export function packageRelations(): string {
  return relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]);
}

export function workbook(names: string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

export function workbookRelations(sheets: number): string {
  const each = numbers(sheets).map(
    (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return relations([...each, `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`]);
}

/** What stands before the rows of a sheet; with headings, the first row stays in view. */
export function sheetStart(hasHeadings: boolean): string {
  const pane = hasHeadings ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    '<cols><col min="1" max="1" width="32" customWidth="1"/></cols><sheetData>'
  );
}

/**
 * One row; a field without a value has no cell. Addresses are written out, since not every reader counts for itself.
 *
 * @param number - of the row, from 1
 */
export function sheetRow(fields: readonly Field[], number: number, kind: 'plain' | 'heading'): string {
  const style = kind === 'heading' ? ' s="1"' : '';
  const cells = fields.map((field, column) => {
    if (field === null) return '';
    const place = `r="${letters(column)}${number}"${style}`;
    if (typeof field === 'number') return `<c ${place}><v>${field}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(field)}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

export function sheetEnd(): string {
  return '</sheetData></worksheet>';
}

/** The name of a column by its place from 0: A to Z, AA and on. */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function relations(each: string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function numbers(many: number): number[] {
  return Array.from({ length: many }, (_, at) => at + 1);
}

/** Text as XML can hold it; `_x0041_` would be read as a character, so that its underscore is written as one. */
function escaped(text: string): string {
  if (PLAIN.test(text) && text.length <= LONGEST) return text;
  return text
    .slice(0, LONGEST)
    .replaceAll(NOT_XML, ' ')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const PLAIN = /^[\p{L}\p{N} .,;()/=%-]*$/u;
const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
