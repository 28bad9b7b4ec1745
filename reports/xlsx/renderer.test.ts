import { describe, expect, test } from 'vitest';
import type { Cell } from '#reports/cell';
import type { Report, TableBlock } from '#reports/report';
import { someAnswers } from '#reports/testing/block-fixture';
import { aHeading, aNote, aParagraph, aReport, aSection, aTable } from '#reports/testing/fixture';
import { readWorkbook } from '#reports/testing/read-workbook';
import { aRichReport } from '#reports/testing/rich-fixture';
import { xlsxRenderer } from './renderer';

const noFonts = () => Promise.reject(new Error('A workbook has no fonts'));
const written = (report: Report) => xlsxRenderer.write(report, noFonts);
const sheetsOf = async (report: Report) => (await readWorkbook(await written(report))).sheets;

/** A report of one table, whose columns are as many as the cells of a row. */
function tableOf(rows: Cell[][], change: Partial<TableBlock> = {}): Report {
  const columns = (rows[0] ?? ['']).map((_, index) => ({
    label: `Column ${index + 1}`,
    share: 0.5,
    align: 'start' as const,
  }));
  const table = aTable(0, { id: 'the-table', caption: 'The table', columns, rows, ...change });
  return aReport({ sections: [aSection({ id: 'only', heading: 'Only', intro: undefined, blocks: [table] })] });
}

const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2',
  '@SUM(1)',
  '\t=1',
  '<script>&amp;"',
  '_x0041_',
  "'quoted",
  '\u202eevil',
  'two\nlines',
  '👩‍🏭'.repeat(40),
  'x'.repeat(300),
];

describe('a table', () => {
  test('is a sheet with its head in sight, filters over all of it, and no merged cells', async () => {
    const [, sheet] = await sheetsOf(
      tableOf([
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]),
    );
    expect(sheet?.name).toBe('The table');
    expect(sheet?.rows).toEqual([
      ['Column 1', 'Column 2', 'Column 3'],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(sheet?.xml).toContain('<autoFilter ref="A1:C3"/>');
    expect(sheet?.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet?.xml).toMatch(/<cols>.*width=/);
  });

  test('holds numbers, shares, money, months and days as what they are', async () => {
    const [, sheet] = await sheetsOf(
      tableOf([
        [
          { kind: 'number', value: 0.633, unit: 'share', text: '63.3 %' },
          { kind: 'number', value: 20.98, unit: 'times', text: '20.98' },
          { kind: 'money', amount: 48000.5, currency: 'BRL', text: '48,000.50' },
          { kind: 'date', date: '2027-03', text: 'March 2027' },
          { kind: 'date', date: '2027-03-15', text: '15 March 2027' },
        ],
      ]),
    );
    expect(sheet?.rows[1]).toEqual([
      0.633,
      20.98,
      48000.5,
      new Date('2027-03-01T00:00:00Z'),
      new Date('2027-03-15T00:00:00Z'),
    ]);
  });

  test('shows percent, and the letters of the currency', async () => {
    const share: Cell = { kind: 'number', value: 0.633, unit: 'share', text: '63.3 %' };
    const money: Cell = { kind: 'money', amount: 12000, currency: 'BRL', text: '12,000' };
    const { files } = await readWorkbook(await written(tableOf([[share, money]])));
    expect(files['xl/styles.xml']).toContain('formatCode="0.0%"');
    expect(files['xl/styles.xml']).toContain('formatCode="[$BRL] #,##0"');
  });

  test.each<[Cell, unknown]>([
    [{ kind: 'date', date: '2027-02-31', text: 'February 2027' }, 'February 2027'],
    [{ kind: 'date', date: '1850-05', text: 'May 1850' }, 'May 1850'],
    [{ kind: 'date', date: 'soon', text: 'soon' }, 'soon'],
    [{ kind: 'number', value: NaN, text: 'not known' }, 'not known'],
    [{ kind: 'money', amount: Infinity, text: 'too much' }, 'too much'],
    [{ kind: 'link', to: 'nowhere', text: 'A link' }, 'A link'],
  ])('holds what no cell can hold as its text: %j', async (cell, held) => {
    const [, sheet] = await sheetsOf(tableOf([[cell, 'x']]));
    expect(sheet?.rows[1]?.[0]).toEqual(held);
    expect(sheet?.xml).not.toContain('<hyperlink');
  });

  test('leads from its cells to a row, a section and another sheet', async () => {
    const link = (to: string): Cell => ({ kind: 'link', to, text: 'there' });
    const first = aTable(0, { id: 'one', caption: "Owners' and others", rows: [[link('row-2'), link('words')]] });
    const second = aTable(2, { id: 'two', caption: 'Two', rowIds: ['row-1', 'row-2'] });
    const [, , , sheet] = await sheetsOf(
      aReport({
        sections: [
          aSection({ id: 'words', heading: 'Words', blocks: [aParagraph(20), second] }),
          aSection({ id: 'b', heading: 'B', intro: undefined, blocks: [first] }),
        ],
      }),
    );
    expect(sheet?.name).toBe('Owners and others');
    expect(sheet?.xml).toContain('<hyperlink ref="A2" location="&apos;Two&apos;!A3"/>');
    expect(sheet?.xml).toContain('<hyperlink ref="B2" location="&apos;Words&apos;!A1"/>');
  });
});

describe('hostile text', () => {
  test('stays text in every cell and is never a formula', async () => {
    const { sheets, files } = await readWorkbook(await written(tableOf(HOSTILE.map((text) => [text, 'x']))));
    const held = sheets[1]?.rows.slice(1).map(([text]) => text);
    expect(held).toEqual(HOSTILE.map((text) => text.trim()));
    // A program reads this as the letters, and not as the character of that number.
    expect(files['xl/sharedStrings.xml']).toContain('>_x005F_x0041_<');
    for (const { xml } of sheets) expect(xml).not.toMatch(/<f[ >]/);
    expect(files['xl/sharedStrings.xml']).not.toContain('<script>');
  });

  test('null bytes and halves of characters become blanks, and a text too long for a cell says that it goes on', async () => {
    const [, sheet] = await sheetsOf(tableOf([['a\u0000b\ud800c\ufffed', 'y'.repeat(40_000)]]));
    expect(sheet?.rows[1]?.[0]).toBe('a b c d');
    expect(String(sheet?.rows[1]?.[1])).toHaveLength(32_767);
    expect(String(sheet?.rows[1]?.[1]).endsWith('...')).toBe(true);
  });

  test.each([...HOSTILE, '', 'History', '[a]:*?/\\b', "'"])(
    'names a sheet that every program takes: %s',
    async (caption) => {
      const sheets = await sheetsOf(tableOf([['a', 'b']], { caption }));
      const name = sheets[1]?.name ?? '';
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']|\p{Cs}|\p{Cc}/u);
      expect(name.toLowerCase()).not.toBe('history');
    },
  );
});

describe('words', () => {
  test('have the sheet of their section, with their notes beside and the tables by name', async () => {
    const [, words, table] = await sheetsOf(
      aReport({
        sections: [
          aSection({
            heading: 'What was heard',
            intro: { text: 'In short.', margin: [aNote({ text: 'A note', to: 'fieldwork' })] },
            blocks: [aHeading('h', 'A heading'), aTable(2)],
          }),
        ],
      }),
    );
    expect(words?.name).toBe('What was heard');
    expect(words?.rows.map(([text]) => text)).toEqual(['What was heard', 'In short.', 'A heading', aTable(2).caption]);
    expect(words?.rows[1]?.[1]).toBe('A note');
    expect(words?.xml).toContain(`location="&apos;${table?.name}&apos;!A1"`);
  });

  test('the first sheet says what the workbook is and leads to each other sheet', async () => {
    const report = aRichReport();
    const sheets = await sheetsOf(report);
    const texts = sheets[0]?.rows.flat();
    const { cover } = report;
    expect(texts).toEqual(expect.arrayContaining([cover.title, cover.place, cover.sentence, ...cover.lines]));
    const links = sheets[0]?.xml.match(/<hyperlink /g) ?? [];
    expect(links).toHaveLength(sheets.length - 1);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test('no sheet has merged cells, and each table has its filters', async () => {
    const sheets = await sheetsOf(aRichReport());
    for (const { xml } of sheets) expect(xml).not.toContain('mergeCell');
    const tables = sheets.filter(({ xml }) => xml.includes('state="frozen"'));
    expect(tables.length).toBeGreaterThan(1);
    for (const { xml } of tables) expect(xml).toContain('<autoFilter ref="A1:');
  });

  test('rows are as high as their text, and no program is told to keep them so', async () => {
    const [, sheet] = await sheetsOf(
      tableOf([
        ['short', 'x'],
        ['one\ntwo\nthree', 'x'],
        ['long words '.repeat(60), 'x'],
      ]),
    );
    const heights = [...(sheet?.xml.matchAll(/<row [^>]*ht="([\d.]+)"/g) ?? [])].map(([, height]) => Number(height));
    expect(heights.slice(1, 3)).toEqual([15, 45]);
    expect(heights[3]).toBeGreaterThan(150);
    expect(heights[3]).toBeLessThan(410);
    expect(sheet?.xml).not.toContain('customHeight');
  });

  test('an answer that something rests on is found in its row', async () => {
    const to = aNote({ text: 'See the answer', to: 'answer-3' });
    const answers = aSection({ id: 'a', heading: 'A', intro: undefined, blocks: [someAnswers(5)] });
    const words = aSection({ id: 'b', heading: 'B', intro: { text: 'Why', margin: [to] }, blocks: [] });
    const sheets = await sheetsOf(aReport({ sections: [words, answers] }));
    expect(sheets[1]?.xml).toContain('!A5"/>');
  });
});

test('title, author, subject, language and day are those of the report', async () => {
  const report = aReport({ title: 'Plan <1> & "2"', author: 'Arranjo' });
  const core = (await readWorkbook(await written(report))).files['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:title>Plan &#60;1&#62; &#38; &#34;2&#34;</dc:title>');
  expect(core).toContain('<dc:creator>Arranjo</dc:creator>');
  expect(core).toContain(`<dc:language>${report.language}</dc:language>`);
  expect(core).toContain(new Date(report.madeAt).toISOString().slice(0, 19));
});

test('the same report gives the same bytes', async () => {
  const [one, other] = [await written(aRichReport()), await written(aRichReport())];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('200 items with notes of 4,000 characters are written whole', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [
    `Item ${index + 1}`,
    `${index} `.repeat(1000).slice(0, 4000),
  ]);
  const [, sheet] = await sheetsOf(tableOf(rows));
  expect(sheet?.rows).toHaveLength(201);
  expect(sheet?.rows[200]?.[1]).toBe(rows[199]?.[1]?.trim());
});
