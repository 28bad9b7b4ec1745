import { readFile } from 'node:fs/promises';
import writeWorkbook from 'write-excel-file/universal';
import { expect, test } from 'vitest';
import { exportWords } from '#indicators/export-words';
import { PRESETS } from '#policies/engine/classify';
import { DEFAULT_MARKS, type Mapping } from '#indicators/reading/mapping';
import type { Base } from './protocol';
import messages from '#messages/en.json';
import { createSession, type Session } from './session';

const SAMPLE = 'public/samples/sao-paulo-manufacturing-2015.csv';
const base: Base = { measuredBy: 'establishments', ownRegion: 'included', cutOffs: PRESETS['ipea-diset'] };
const quiet = () => undefined;
const byQuotient = { by: 'locationQuotient', descending: true } as const;

test('the sample is looked at, read and reckoned: footwear is in Franca, Birigui and Jaú', async () => {
  const session = createSession();
  const file = new File([await readFile(SAMPLE)], 'sample.csv');
  const looked = await session.look({ file }, quiet);
  if (!looked.ok || looked.preview.mapping === undefined) throw new Error('not looked at');
  const read = await session.read({ file, mapping: looked.preview.mapping }, quiet);
  expect(read).toMatchObject({ ok: true, summary: { rows: 3854, regions: 63, industries: 101, faultCount: 0 } });

  const analysed = await session.analyse(base, quiet);
  expect(analysed).toMatchObject({ ok: true, analysis: { total: 92_226, regions: 63, pairs: 3854 } });
  const page = await session.pairs(
    { which: 'candidates', filter: { industry: '153' }, sort: byQuotient, page: 0, size: 50 },
    quiet,
  );
  expect(page.rows.map(({ regionName }) => regionName)).toEqual(['Franca', 'Birigui', 'Jaú']);
  const points = await session.points({ filter: { text: '153 jau' } }, quiet);
  expect(points.regionName).toEqual(['Jaú']);
  expect(points.type).toHaveLength(1);
});

test('pages part the list, each way round', async () => {
  const session = await read('r,i,n\nA,1,1\nA,2,5\nB,1,3\nB,2,\nC,1,2\nC,2,7\n');
  const sorted = async (descending: boolean, page: number) =>
    (
      await session.pairs({ which: 'all', filter: {}, sort: { by: 'value', descending }, page, size: 2 }, quiet)
    ).rows.map(({ value }) => value);
  expect([await sorted(false, 0), await sorted(false, 1), await sorted(false, 2)]).toEqual([[1, 2], [3, 5], [7]]);
  expect(await sorted(true, 0)).toEqual([7, 5]);
});

test('what is named twice is refused until the person has chosen what to do', async () => {
  const session = await read('r,i,n\nA,1,1\nA,1,5\nB,1,3\n', false);
  expect(await session.analyse(base, quiet)).toMatchObject({ ok: false, fault: { kind: 'twice', count: 1 } });
  expect(await session.analyse({ ...base, duplicates: 'add-up' }, quiet)).toMatchObject({ analysis: { total: 9 } });
  expect(await session.analyse({ ...base, duplicates: 'keep-first' }, quiet)).toMatchObject({ analysis: { total: 4 } });
});

test('sums of the others are left out, and a base of nothing is told', async () => {
  const session = await read('r,i,n\nA,1,1\nB,1,3\nTotal,1,4\n', false);
  const leaveOut = { regions: ['Total'], industries: [] };
  expect(await session.analyse({ ...base, leaveOut }, quiet)).toMatchObject({ analysis: { total: 4, regions: 2 } });
  expect(await session.analyse({ ...base, regions: [] }, quiet)).toMatchObject({
    ok: false,
    fault: { kind: 'nothing' },
  });
});

test('the file of faults tells every row in words', async () => {
  const marks = { zero: [], missing: [], withheld: [], fault: ['one'] };
  const session = await read('r,i,n\nA,1,one\nB,1,-3\nC,1,4\n', false, marks);
  const text = await (await session.faults({ locale: 'en', messages }, quiet)).text();
  expect(text.trim().split('\n')).toEqual([
    'Line,Column,What is there,What is wrong',
    '2,n,one,This is not a number.',
    `3,n,"'-3",A number below 0 cannot be a count.`,
  ]);
});

test('a sheet of a workbook reads as the same table in text does', async () => {
  const rows = [
    ['r', 'i', 'n'],
    ['A', '1', 2],
    ['B', '1', 3],
  ];
  const blob = await writeWorkbook(rows.map((row) => row.map((value) => ({ value })))).toBlob();
  const file = new File([blob], 'table.xlsx');
  const session = createSession();
  expect(await session.look({ file }, quiet)).toMatchObject({ ok: true, sheets: ['Sheet1'] });
  expect(await session.read({ file, mapping }, quiet)).toMatchObject({ ok: true, summary: { rows: 2 } });
  expect(await session.read({ file, sheet: 1, mapping }, quiet)).toEqual({
    ok: false,
    fault: { kind: 'no-such-sheet' },
  });
});

test('what stands in place of numbers is asked about before a table counts as read', async () => {
  const session = createSession();
  const file = new File(['r,i,n\nA,1,(D)\nB,1,3\nA,2,1\nB,2,n/k\nC,1,(D)\n'], 'table.csv');
  expect(await session.read({ file, mapping }, quiet)).toEqual({
    ok: false,
    fault: {
      kind: 'marks',
      marks: [
        { word: '(D)', count: 2 },
        { word: 'n/k', count: 1 },
      ],
    },
  });
  const marks = { zero: [], missing: ['n/k'], withheld: ['(D)'] };
  expect(await session.read({ file, mapping: { ...mapping, marks } }, quiet)).toMatchObject({
    ok: true,
    summary: { rows: 5, told: { establishments: { missing: 1, withheld: 2 } }, faultCount: 0 },
  });
});

test('two years are compared, and downloads carry the cut-offs', async () => {
  const session = await read('r,i,n\nA,1,1\nA,2,5\nB,1,3\n');
  const file = new File(['r,i,n\nA,1,4\nA,2,5\nB,2,1\n'], 'later.csv');
  expect(await session.compare({ file, mapping, other: 'after' }, quiet)).toMatchObject({
    ok: true,
    comparison: { before: 9, after: 10, entries: 1, exits: 1 },
  });
  const stamp = { version: '1', date: '2026-01-01', source: '', base: '', referenceArea: '', cutOffsSource: '' };
  const made = await session.download({ what: ['pairs'], format: 'csv', stamp, locale: 'en' }, quiet);
  const text = made.ok ? await made.blob.text() : '';
  const { locationQuotient, locationQuotientMinimum } = exportWords('en').stamp;
  expect(text).toContain(`# ${locationQuotient},5\r\n# ${locationQuotientMinimum},1\r\n`);
  expect(text.split('\r\n').filter((line) => /^[AB],/.test(line))).toHaveLength(3);
});

test('area and people give the pair its cluster index, and what does not meet is told', async () => {
  const session = createSession();
  const text = 'r,i,firms,jobs\nA,x,35,1743\nB,x,18,3997\nB,y,1,5\n';
  await session.read({ file: new File([text], 'table.csv'), mapping: { ...mapping, employment: 3 } }, quiet);
  await session.analyse(base, quiet);
  const pair = { region: 'A', industry: 'x' };
  expect(await session.ground({}, quiet)).toEqual({ kind: 'none' });
  expect(await session.pair(pair, quiet)).not.toHaveProperty('clusterIndex');

  const part = new File(['region;area;population\nA;50,0;488\nB;no;4133\n\u00dc;1;1\n'], 'part.csv');
  expect(await session.ground({ file: part }, quiet)).toEqual({
    kind: 'read',
    rows: 2,
    faults: [{ line: 3, kind: 'not-a-number', column: 'area', value: 'no' }],
    faultCount: 1,
    codes: [
      { what: 'lacking', count: 1, first: ['B'] },
      { what: 'unknown-regions', count: 1, first: ['\u00dc'] },
    ],
  });
  expect(await session.pair(pair, quiet)).toMatchObject({ clusterIndex: { ok: false, refusal: 'no-ground' } });

  const ground = new File(['region,area,population\nA,50,488\nB,526,4133\n'], 'ground.csv');
  const told = { kind: 'read', rows: 2, faults: [], faultCount: 0, codes: [] };
  expect(await session.ground({ file: ground }, quiet)).toEqual(told);
  const { clusterIndex } = await session.pair(pair, quiet);
  expect(clusterIndex?.ok === true && clusterIndex.index).toBeCloseTo(21.87491, 5);
  await session.analyse({ ...base, regions: ['A'] }, quiet);
  expect(await session.ground({}, quiet)).toMatchObject({
    rows: 2,
    codes: [{ what: 'unknown-regions', first: ['B'] }],
  });

  expect(await session.ground({ file: new File(['region,area\nA,1\n'], 'x.csv') }, quiet)).toEqual({
    kind: 'unread',
    fault: { kind: 'no-column', column: 'population' },
  });
  expect(await session.pair(pair, quiet)).not.toHaveProperty('clusterIndex');
});

test('sizes of plants give the industry its index, unless a row is at fault or the base counts no jobs', async () => {
  const session = createSession();
  const text = 'r,i,firms,jobs\nA,x,2,100\nB,x,1,50\nB,y,9,350\n';
  await session.read({ file: new File([text], 'table.csv'), mapping: { ...mapping, employment: 3 } }, quiet);
  const inJobs: Base = { ...base, measuredBy: 'employment' };
  await session.analyse(inJobs, quiet);
  const give = (rows: string) =>
    session.plants({ file: new File([`region,industry,employment\n${rows}`], 'plants.csv') }, quiet);
  const index = async () => {
    const asked = { text: 'x', sort: { by: 'total', descending: true }, page: 0, size: 5 } as const;
    return (await session.industries(asked, quiet)).rows[0]?.ellisonGlaeser;
  };
  expect(await session.plants({}, quiet)).toEqual({ kind: 'none' });
  expect(await index()).toEqual({ ok: false, refusal: 'no-plant-sizes' });

  expect(await give('A,x,60\nA,x,40\nB,x,many\n')).toMatchObject({ rows: 2, faultCount: 1, codes: [] });
  expect(await index()).toEqual({ ok: false, refusal: 'no-plant-sizes' });

  expect(await give('A,x,60\nA,x,40\nB,x,49\nC,x,1\nB,z,1\n')).toEqual({
    kind: 'read',
    rows: 5,
    faults: [],
    faultCount: 0,
    codes: [
      { what: 'lacking', count: 1, first: ['y'] },
      { what: 'unknown-regions', count: 1, first: ['C'] },
      { what: 'unknown-industries', count: 1, first: ['z'] },
      { what: 'unequal', count: 1, first: ['x'] },
    ],
  });
  expect(await give('A,x,60\nA,x,40\nB,x,50\n')).toMatchObject({ rows: 3, codes: [{ what: 'lacking' }] });
  // Shares of the industry 2/3 and 1/3, weights 0.2 and 0.8; H = (60² + 40² + 50²) / 150².
  const [raw, room, size] = [2 * (2 / 3 - 0.2) ** 2, 1 - 0.2 ** 2 - 0.8 ** 2, 7700 / 22_500];
  const given = await index();
  expect(given?.ok === true && given.gamma).toBeCloseTo((raw - room * size) / (room * (1 - size)), 12);
  const stamp = { version: '1', date: '2026-01-01', source: '', base: '', referenceArea: '', cutOffsSource: '' };
  const made = await session.download({ what: ['industries'], format: 'csv', stamp, locale: 'en' }, quiet);
  expect(made.ok && (await made.blob.text())).toContain(given?.ok === true ? String(given.gamma) : 'no index');

  await session.analyse(base, quiet);
  expect(await index()).toEqual({ ok: false, refusal: 'not-jobs' });
});

test('what is asked out of turn is thrown back', async () => {
  await expect(
    createSession().industries({ text: '', sort: { by: 'total', descending: true }, page: 0, size: 5 }, quiet),
  ).rejects.toThrow('analyse');
});

const mapping = {
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  layout: 'long',
  region: 0,
  industry: 1,
  establishments: 2,
} satisfies Mapping;

async function read(text: string, analyse = true, marks: Mapping['marks'] = DEFAULT_MARKS): Promise<Session> {
  const session = createSession();
  await session.read({ file: new File([text], 'table.csv'), mapping: { ...mapping, marks } }, quiet);
  if (analyse) await session.analyse(base, quiet);
  return session;
}
