import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedOf } from '#indicators/analyse';
import { fileFaultText, rowFaultText } from '#indicators/wording';
import { readTable } from './read-table';
import { smallTable } from './testing/guessed';

const names = readdirSync(join(import.meta.dirname, 'testing', 'tables')).filter((name) =>
  /\.(csv|tsv|xlsx|ods|zip)$/.test(name),
);

/** What programs and the command are told of a table. */
function told(name: string): string {
  const read = readTable([smallTable(name)]);
  if (!read.ok) return fileFaultText(read.fault);
  const { faults, observed } = read.reading;
  if (faults.length > 0) return faults.map(rowFaultText).join('\n');
  const made = countedOf(observed);
  return made.ok ? `read: ${observed.rows} rows` : made.faults.map(rowFaultText).join('\n');
}

describe('the strict reader says of every small table what is to be done, and computes nothing by guess', () => {
  test.each(names)('%s', (name) => {
    const text = told(name);
    if (name === 'api-total.csv') return expect(text).toBe('read: 6 rows');
    expect(text).toMatch(/Save|rename|take out|write|send/i);
    expect(text).not.toContain('undefined');
  });

  test.each([
    ['cover-sheet.xlsx', 'This is a workbook or an archive (XLSX, ODS or ZIP)'],
    ['zipped.zip', 'take the CSV out of the archive'],
    ['table.ods', 'Save the sheet as CSV in UTF-8'],
    ['italian.csv', 'The first line says: Comune | Ateco | Unità locali | Addetti.'],
    ['title-row-three-cells.csv', 'take out lines above them'],
    ['polish.csv', 'not UTF-8'],
  ])('%s: %s', (name, words) => {
    expect(told(name)).toContain(words);
  });
});
