import { describe, expect, test } from 'vitest';
import { previewOfCells } from './preview';
import { archiveOf } from './read-archive';
import { readSheets } from './read-sheet';
import { guessed, guessedSheet, sizeOf, smallTable } from './testing/guessed';

/** Five regions, four industries, twenty pairs, five thousand jobs. */
const WHOLE = [5, 4, 20, 5000];

describe('what the titles say of the columns', () => {
  test.each([
    ['county-count.csv', { region: 0, industry: 1, employment: 2 }, ['measure']],
    ['count-title.csv', { region: 1, industry: 2, employment: 3 }, ['measure']],
    ['local-units.csv', { region: 0, industry: 1, establishments: 2, employment: 3 }, []],
    ['area-two-equal.csv', { region: 0, industry: 1, employment: 2 }, []],
    ['year-olds.csv', { region: 0, industry: 1, employment: 3 }, []],
    ['emplvl.csv', { region: 0, industry: 1, year: 2, establishments: 3, employment: 4 }, []],
    ['percent-cols.csv', { region: 0, industry: 1, employment: 2 }, []],
    ['italian.csv', { region: 0, industry: 1, establishments: 2, employment: 3 }, []],
    ['workforce.csv', { region: 1, industry: 2, establishments: 3, employment: 4 }, ['industry']],
    ['short-codes.csv', { region: 0, industry: 1, employment: 2 }, []],
    ['leading-zeros.csv', { region: 0, industry: 1, employment: 2 }, []],
  ])('%s', (name, columns, doubts) => {
    const { mapping, preview, read } = guessed(smallTable(name));
    const places = Object.entries(mapping).filter(([key, value]) => typeof value === 'number' && key !== 'headerLine');
    expect(Object.fromEntries(places)).toEqual(columns);
    expect(preview.notSure).toEqual(doubts);
    expect(sizeOf(read())).toEqual(WHOLE);
  });
});

describe('times', () => {
  test('in a column are told apart, and one is chosen', () => {
    const { mapping, read } = guessed(smallTable('date-title.csv'));
    expect(mapping).toMatchObject({ year: 0, region: 1, industry: 3, industryName: 2, employment: 4 });
    expect(() => read()).toThrow('which-year');
    expect(sizeOf(read({}, '2015'))).toEqual(WHOLE);
  });

  test('across are no industries without a word', () => {
    expect(guessed(smallTable('quarters-across.csv')).preview.notSure).toContain('years-across');
  });

  test('across a table with keys are columns to choose from, and never regions', () => {
    const { mapping, preview, read } = guessed(smallTable('compound-key.tsv'));
    expect(preview.header).toEqual(['unit', 'nace_r2', 'geo', '2019', '2020', '2021']);
    expect(mapping).toMatchObject({ layout: 'long', region: 2, industry: 1, employment: 5 });
    expect(preview.notSure).toContain('years-across');
    expect(sizeOf(read({ employment: 3 }))).toEqual(WHOLE);
  });
});

describe('marks and flags', () => {
  test('a column of marks is no label but an industry without a number', () => {
    const { mapping, read } = guessed(smallTable('marks-only-column.csv'));
    expect(mapping).toMatchObject({ layout: 'wide', label: 0, values: [1, 2, 3, 4, 5], rowsAre: 'regions' });
    expect(sizeOf(read())).toEqual([5, 5, 25, 5000]);
    expect(read().told.employment).toEqual({ zeros: 0, missing: 5, withheld: 0 });
  });

  test('an industry with a secret in it stays one, and the mark is asked about', () => {
    const { mapping, preview, read } = guessed(smallTable('wide-one-secret-column.csv'));
    expect(mapping).toMatchObject({ layout: 'wide', label: 0, values: [1, 2, 3, 4, 5, 6] });
    expect(preview.columns[3]?.unlisted).toEqual([{ word: '(D)', count: 2 }]);
    expect(read()).toMatchObject({ unlisted: [{ word: '(D)', count: 2 }], pairsAbsent: 0 });
    expect(read().told.employment?.missing).toBe(2);
  });

  test.each([
    [
      'endash.csv',
      [
        { word: '–', count: 3 },
        { word: '.', count: 3 },
      ],
    ],
    ['mark-parens.csv', [{ word: '(D)', count: 7 }]],
  ])('%s: what nobody listed is counted, and no pair becomes nought', (name, found) => {
    const { preview, mapping, read } = guessed(smallTable(name));
    expect(mapping).toMatchObject({ region: 0, industry: 1, employment: 2 });
    expect(preview.columns[2]?.unlisted).toEqual(found);
    expect(read()).toMatchObject({ unlisted: found, pairsAbsent: 0, observed: { rows: 20 } });
    const marks = { ...mapping.marks, withheld: found.map(({ word }) => word) };
    const settled = read({ marks });
    expect(settled).toMatchObject({ faultCount: 0, unlisted: [] });
    expect(settled.told.employment?.withheld).toBe(found.reduce((sum, { count }) => sum + count, 0));
  });

  test('flags behind numbers are taken off and counted', () => {
    const reading = guessed(smallTable('flags-behind.tsv')).read();
    expect(reading.faultCount).toBe(0);
    expect(sizeOf(reading)[3]).toBe(5000);
    expect(reading.told.employment).toEqual({ zeros: 0, missing: 1, withheld: 0 });
    expect(reading.flags).toEqual(['p', 'b', 'e'].map((flag) => ({ flag, count: 5 })));
  });

  test('secrecy in a column of its own makes nought withheld; without it nought jobs beside establishments are told', () => {
    const { mapping, preview, read } = guessed(smallTable('flag-column.csv'));
    expect(mapping).toMatchObject({ flag: { place: 2, withheld: ['N'], missing: [] } });
    expect(preview.notSure).toEqual(['flag']);
    expect(read().told.employment).toEqual({ zeros: 0, missing: 0, withheld: 4 });
    expect(read().told.establishments).toEqual({ zeros: 0, missing: 0, withheld: 0 });
    expect(sizeOf(read())[3]).toBe(4675);
    expect(read().noJobs).toBe(0);
    expect(read({ flag: undefined }).noJobs).toBe(4);
    expect(read({ flag: undefined, noJobs: 'withheld' }).told.employment?.withheld).toBe(4);
  });
});

describe('the form of the file', () => {
  test.each([
    ['trailing-delimiter.csv', {}, []],
    ['title-row-three-cells.csv', { headerLine: 2 }, ['title-line']],
    ['fill-down.csv', { fillDown: [0] }, ['fill-down']],
    ['two-part-region.csv', { region: 0, regionWith: 1, industry: 2, employment: 3, establishments: 4 }, ['region']],
    ['nbsp-names.csv', {}, []],
    ['polish.csv', { encoding: 'windows-1250' }, ['encoding']],
    ['blocks.csv', { blocks: true, region: 3, industry: 0, employment: 2 }, ['region', 'blocks']],
  ])('%s', (name, expected, doubts) => {
    const { mapping, preview, read } = guessed(smallTable(name));
    expect(mapping).toMatchObject(expected);
    expect(preview.notSure).toEqual(doubts);
    const reading = read();
    expect(sizeOf(reading)).toEqual(WHOLE);
    expect(reading).toMatchObject({ faultCount: 0, pairsAbsent: 0, duplicates: { count: 0 } });
  });

  test('codes of two columns are joined', () => {
    const { regions } = guessed(smallTable('two-part-region.csv')).read().observed;
    expect(regions).toEqual(['01001', '01003', '02001', '02003', '02005']);
  });

  test('another encoding can be said, and shows at once', () => {
    const { preview, read } = guessed(smallTable('polish.csv'), { encoding: 'windows-1252' });
    expect(preview.header[2]).toBe('Pracuj¹cy');
    expect(read().observed.regions[0]).toBe('Alvonaœæ');
    expect(guessed(smallTable('polish.csv')).read().observed.regions[0]).toBe('Alvonaść');
  });

  test('the line of the titles can be said', () => {
    const { preview } = guessed(smallTable('title-row-three-cells.csv'), { headerLine: 1 });
    expect(preview).toMatchObject({ headerLine: 1, header: ['Table 4', 'Jobs by place', '2021'] });
  });

  test('two lines of titles with merged fields', async () => {
    const { mapping, preview, read } = await guessedSheet(smallTable('two-header-rows.xlsx'));
    expect(preview.header.slice(0, 3)).toEqual(['District', 'Looms / Units', 'Looms / Jobs']);
    expect(mapping).toMatchObject({ layout: 'wide', headerLines: 2, values: [2, 4, 6, 8], measure: 'employment' });
    expect(sizeOf(read())).toEqual(WHOLE);
    expect(read().observed.industries).toEqual(['Looms', 'Kilns', 'Nets', 'Casks']);
  });
});

describe('numbers', () => {
  test('in the groups of India', () => {
    const { mapping, read } = guessed(smallTable('lakh.csv'));
    expect(mapping.thousands).toBe(',');
    expect(read().faultCount).toBe(0);
    expect(read().observed.employment?.[0]).toBe(190_900);
  });

  test('in thousands are counts', () => {
    const { mapping, preview, read } = guessed(smallTable('in-thousands.csv'));
    expect(mapping.unit).toBe(1000);
    expect(preview.notSure).toEqual(['unit']);
    expect(sizeOf(read())).toEqual([5, 4, 20, 50_000]);
    expect(read().observed.employment?.[3]).toBe(500);
  });
});

describe('other containers', () => {
  test('the sheet with the table is behind a cover', async () => {
    const read = await readSheets(smallTable('cover-sheet.xlsx'));
    const looks = read.ok ? read.sheets.map(({ rows }) => previewOfCells(rows).ok) : [];
    expect(looks[0]).toBe(false);
    expect(looks).toContain(true);
    expect(sizeOf((await guessedSheet(smallTable('cover-sheet.xlsx'), looks.indexOf(true))).read())).toEqual(WHOLE);
  });

  test('an OpenDocument table is read', async () => {
    expect(sizeOf((await guessedSheet(smallTable('table.ods'))).read())).toEqual(WHOLE);
  });

  test('a ZIP gives the table in it', () => {
    const archive = archiveOf(smallTable('zipped.zip'));
    if (archive.kind !== 'tables') throw new Error(archive.kind);
    expect(archive.tables.map(({ name }) => name)).toEqual(['table.csv']);
    expect(sizeOf(guessed(archive.tables[0]?.bytes ?? '').read())).toEqual([1, 1, 1, 1]);
  });
});
