import { SaxesParser } from 'saxes';
import type { Cell } from './cell';
import type { ReadWorkbook, SheetRows } from './read-sheet';
import { MOST_FIELDS, xmlOf } from './unpack';

/** A cell that is being read: what the file says of it, and its text so far. */
type Open = { type: string; value: string; date: string; times: number; text: string };

/**
 * Reads all sheets of an OpenDocument spreadsheet (ODS) as they are. Rows and cells that repeat are written out, but for the empty ones that
 * fill a sheet to its end.
 */
export function readOds(bytes: Uint8Array): ReadWorkbook {
  const unpacked = xmlOf(bytes);
  if (!unpacked.ok) return { ok: false, fault: { kind: unpacked.fault } };
  const content = unpacked.files['content.xml'];
  if (content === undefined) return { ok: false, fault: { kind: 'not-a-workbook' } };
  const found = createSheets();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.open(name, attributes));
  parser.on('closetag', ({ name }) => found.close(name));
  parser.on('text', found.text);
  try {
    parser.write(new TextDecoder().decode(content)).close();
  } catch {
    // XML that is not well formed.
    return { ok: false, fault: { kind: 'workbook-broken' } };
  }
  const { sheets, fields } = found.all();
  return fields > MOST_FIELDS ? { ok: false, fault: { kind: 'workbook-too-large' } } : { ok: true, sheets };
}

function createSheets() {
  const sheets: SheetRows[] = [];
  let fields = 0;
  let rows: Cell[][] = [];
  let row: Cell[] = [];
  let times = 1;
  let cell: Open | undefined;
  let isNote = false;

  function open(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'table:table':
        rows = [];
        return void sheets.push({ name: attributes['table:name'] ?? '', rows });
      case 'table:table-row':
        row = [];
        times = repeated(attributes['table:number-rows-repeated']);
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        cell = {
          type: attributes['office:value-type'] ?? '',
          value: attributes['office:value'] ?? attributes['office:boolean-value'] ?? '',
          date: attributes['office:date-value'] ?? '',
          times: repeated(attributes['table:number-columns-repeated']),
          text: '',
        };
        return;
      case 'office:annotation':
        isNote = true;
        return;
      case 'text:p':
        if (cell !== undefined && cell.text !== '') cell.text += ' ';
        return;
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        if (cell !== undefined) cell.text += ' ';
    }
  }

  function close(name: string): void {
    if (name === 'office:annotation') isNote = false;
    if (name === 'table:table-row') endRow();
    if ((name !== 'table:table-cell' && name !== 'table:covered-table-cell') || cell === undefined) return;
    const value = valueOf(cell);
    // The last cell of a row stands for all that follow to the end of the sheet.
    const count = value === '' ? Math.min(cell.times, 1024) : cell.times;
    if (row.length + count <= 16_384) for (let each = 0; each < count; each += 1) row.push(value);
    cell = undefined;
  }

  function endRow(): void {
    while (row.length > 0 && row.at(-1) === '') row.pop();
    const count = row.length === 0 ? Math.min(times, 1000) : times;
    fields += row.length * count;
    if (fields > MOST_FIELDS) return;
    for (let each = 0; each < count; each += 1) rows.push(row);
  }

  return {
    open,
    close,
    text: (text: string) => void (cell !== undefined && !isNote && (cell.text += text)),
    all: () => {
      for (const sheet of sheets) while (sheet.rows.at(-1)?.length === 0) sheet.rows.pop();
      return { sheets, fields };
    },
  };
}

function valueOf({ type, value, date, text }: Open): Cell {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number.isFinite(Number(value)) && value !== '' ? Number(value) : text;
    case 'date':
      return { date: date.slice(0, 10) };
    default:
      return text;
  }
}

function repeated(count: string | undefined): number {
  return Math.max(1, Number(count ?? '1') || 1);
}
