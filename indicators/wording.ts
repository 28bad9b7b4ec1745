import { unreachable } from '#policies/schema/unreachable';
import type { TableWarning } from './levels/table-levels';
import type { FileFault } from './reading/observed';
import type { RowFault } from './reading/row-fault';

/** What is wrong with a row and what to do, for programs and the command line; pages have words of their own per locale. */
export function rowFaultText(fault: RowFault): string {
  switch (fault.kind) {
    case 'fields':
      return `has ${fault.found} fields where the header has ${fault.expected}; a delimiter at the end of a row, or a comma within a number or a name that is not in quotes, makes one field more`;
    case 'empty':
      return `${fault.column} is empty; write 0 where there are none, or leave the row out where it is not known`;
    case 'not-a-number':
      return `${fault.column} is "${fault.value ?? ''}", which is no number; write digits alone, without marks, flags or groups of digits. What stands for a secret or for nothing known has no meaning here; the page "Find systems in data" asks about it`;
    case 'negative':
      return `${fault.column} is ${fault.value ?? ''}; a count is 0 or more`;
    case 'too-large':
      return `${fault.column} is ${fault.value ?? ''}, which is more than can be counted exactly`;
    case 'no-name':
      return `${fault.column} is empty; write the name on every row, also where it is the same as above`;
    case 'a-date':
      return `${fault.column} is the date ${fault.value ?? ''}; a spreadsheet may have made it of a code or a number, so write it as text`;
    case 'no-values':
      return `"${fault.value ?? ''}" stands alone, with no value beside it`;
    case 'twice':
      return `names the same region and industry as line ${fault.firstLine}; add the two up yourself, or take one out`;
    default:
      return unreachable(fault);
  }
}

const PAGE = 'The page "Find systems in data" opens it as it is.';
const KINDS: Record<Extract<FileFault, { kind: 'not-a-text' }>['what'], string> = {
  workbook: `This is a workbook or an archive (XLSX, ODS or ZIP), not a text. Save the sheet as CSV in UTF-8, or take the CSV out of the archive. ${PAGE}`,
  'old-workbook': 'This is an old workbook (XLS), or one with a password. Save its sheet as CSV in UTF-8.',
  gzip: `This is a GZIP. Unpack it and send the CSV inside. ${PAGE}`,
  'other-archive': 'This is an archive (7-Zip, RAR, bzip2 or the like). Unpack it and send the CSV inside.',
  markup:
    'This is a web page or XML, not a table of lines and fields. Open it in a spreadsheet program and save it as CSV in UTF-8.',
  json: 'This is JSON, not a table of lines and fields. Write it as CSV, with a line of titles and a line for each pair.',
  'pc-axis': 'This is a PC-Axis file. Save the table as CSV in UTF-8 from the page that it came from.',
  pdf: 'This is a PDF. Look for the same table as CSV.',
};

/** What the first line says, and what it has to say. */
function titlesText(titles: string[]): string {
  const told = titles.slice(0, 20).map((title) => (title.length > 40 ? `${title.slice(0, 40)}…` : title));
  return `The first line says: ${told.join(' | ')}. It has to hold the titles region, industry, and employment or establishments, with the counts of one year as they are: rename the columns, and take out lines above them. The page "Find systems in data" reads tables with other titles and shapes.`;
}

/** Why a file cannot be read at all, and what to do. */
export function fileFaultText(fault: FileFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'There is nothing in it. The first line names the columns: region, industry, and employment or establishments.';
    case 'binary':
      return 'This is no text table. Save it as CSV in UTF-8.';
    case 'not-utf-8':
      return 'The text is not UTF-8. Save it as CSV in UTF-8; the page "Find systems in data" reads other encodings too.';
    case 'line-too-long':
      return `Line ${fault.line} is longer than a million characters, so this is no table. Save it as CSV again.`;
    case 'not-a-text':
      return KINDS[fault.what];
    case 'no-column':
      return `${
        fault.column === 'employment-or-establishments'
          ? 'No column is named employment, and none establishments. One of the two is needed.'
          : `No column is named ${fault.column}.`
      } ${titlesText(fault.titles ?? [])}`;
    case 'column-twice':
      return `Two columns are named ${fault.column}. Take one out.`;
    case 'quote-not-closed':
      return 'A quotation mark is opened and not closed, so it cannot be told where rows end. Save it as CSV again.';
    default:
      return unreachable(fault);
  }
}

/** What may be counted twice in a table, and what to do. */
export function tableWarningText({ kind, axis, names, count, levels }: TableWarning): string {
  const codes = `${names.slice(0, 10).join(', ')}${count > 10 ? ` and ${count - 10} more` : ''}`;
  switch (kind) {
    case 'total':
      return `Warning: ${axis} ${codes}: looks like the total of all others. It is counted as one more ${axis}; take its rows out.`;
    case 'nested': {
      const choices = (levels ?? []).map((level) => `${level.codes} codes`).join(', or ');
      return `Warning: ${axis} ${codes}: the sum of others in the table, so these are counted more than once. Keep one level${choices === '' ? '' : `: ${choices}`}.`;
    }
    case 'covers':
      return `Warning: ${axis} ${codes}: has as much as all others together in every industry. If it is the whole area, take its rows out.`;
    default:
      return unreachable(kind);
  }
}
