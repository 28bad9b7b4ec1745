import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { type Cell, cellText } from '#reports/cell';
import { workbookBuilder } from '#reports/documents/workbook/workbook-document';
import type { Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import { xlsxRenderer } from './renderer';

/** LibreOffice without its part for sheets opens no workbook. */
const isThere = spawnSync('localc', ['--version']).status === 0;
const HOSTILE = '=HYPERLINK("http://evil.example")';

describe.skipIf(!isThere)('in LibreOffice (apt-get install libreoffice-calc where it is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arranjo-workbook-'));
  const report = workbookOf(withHostileNote(filled(example('votuporanga-furniture'))));
  const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  let sheets: Map<string, string[][]>;

  beforeAll(async () => {
    sheets = await convertedSheets(report, folder);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every sheet opens, with as many rows as its table', () => {
    expect([...sheets.keys()].sort()).toEqual(['Workbook', ...tables.map(({ caption }) => caption)].sort());
    for (const { caption, rows } of tables) expect(sheets.get(caption), caption).toHaveLength(rows.length + 1);
  });

  test('every text, number and date comes back as it was', () => {
    for (const { caption, rows, columns } of tables) {
      const read = sheets.get(caption) ?? [];
      expect(read[0]).toEqual(columns.map(({ label }) => label));
      rows.forEach((row, index) => {
        const back = row.map((cell, column) => readAs(cell, read[index + 1]?.[column] ?? ''));
        expect(back, caption).toEqual(row.map(written));
      });
    }
  });

  test('a formula that somebody wrote is their text', () => {
    expect(sheets.get('Plan')?.flat()).toContain(HOSTILE);
  });
});

test.runIf(!isThere)(
  'LibreOffice is missing, so that nobody has opened the workbook: apt-get install libreoffice-calc',
  () => {
    expect(isThere).toBe(false);
  },
);

/** Each sheet as a file of its own, with the values of its cells and not as they are shown. */
async function convertedSheets(report: Report, folder: string): Promise<Map<string, string[][]>> {
  const fonts = () => Promise.reject(new Error('A workbook has no fonts'));
  writeFileSync(join(folder, 'book.xlsx'), await xlsxRenderer.write(report, fonts));
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')],
    { env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: 'pipe' },
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return new Map(
    files.map((name) => [
      name.slice('book-'.length, -'.csv'.length),
      Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8'), { skipEmptyLines: true }).data,
    ]),
  );
}

/** How a value stands in such a file. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'number':
      return digits(cell.value);
    case 'money':
      return digits(cell.amount);
    case 'date':
      return cell.date;
    case 'link':
      return cellText(cell);
  }
}

/** A value as it comes back: a share in per cent, a month as its first day. */
function readAs(cell: Cell, text: string): string {
  if (typeof cell === 'string') return text;
  switch (cell.kind) {
    case 'number':
      return digits(cell.unit === 'share' ? Number(text.replace('%', '')) / 100 : Number(text));
    case 'money':
      return digits(Number(text));
    case 'date':
      return text.replace(/^(\d\d)\/01\/(\d{4})$/, '$2-$1');
    case 'link':
      return text;
  }
}

/** Programs for sheets write fifteen digits, the last of them rounded. */
function digits(value: number): string {
  return String(Number(value.toPrecision(14)));
}

function workbookOf(assessment: Assessment): Report {
  const options = { locale: 'en', madeAt: '2026-11-30T12:00:00Z', t: english };
  return workbookBuilder.build(workbookBuilder.read(assessment), options);
}

function withHostileNote(assessment: Assessment): Assessment {
  const [first, ...rest] = assessment.plan?.items ?? [];
  if (first === undefined) throw new Error('The plan has no items.');
  return { ...assessment, plan: { ...assessment.plan, items: [{ ...first, note: HOSTILE }, ...rest] } };
}

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}
