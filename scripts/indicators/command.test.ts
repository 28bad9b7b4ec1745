import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicators } from './command';

const folder = mkdtempSync(join(tmpdir(), 'arranjo-command-'));
const input = join(folder, 'in.csv');
const output = join(folder, 'out.csv');
const TABLE =
  'region,industry,employment,establishments\nFranca,shoes,80,9\nFranca,others,20,4\nRest,shoes,20,6\nRest,"others, all",880,90\n';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(text: string, ...args: string[]): Promise<number> {
  writeFileSync(input, text);
  return indicators([input, ...args]);
}

function written(): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(output, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

describe('the command', () => {
  test('writes the location quotient of every pair', async () => {
    expect(await run(TABLE, '--lq', output)).toBe(0);
    const [first] = written().filter((row) => row.region === 'Franca' && row.industry === 'shoes');
    expect(Number(first?.location_quotient)).toBeCloseTo(80 / 100 / (100 / 1000), 12);
    expect(written()).toHaveLength(4);
    expect(written().map((row) => row.industry)).toContain('others, all');
  });

  test('writes the industries with their Ginis', async () => {
    expect(await run(TABLE, '--industries', output)).toBe(0);
    const shoes = written().find((row) => row.industry === 'shoes');
    // Franca holds a tenth of the whole and four fifths of the shoes: twice the area is 0.8 - 0.1.
    expect(Number(shoes?.locational_gini)).toBeCloseTo(0.7, 12);
  });

  test('writes the candidates by the cited preset, and by cuts of one’s own', async () => {
    expect(await run(TABLE, '--candidates', output)).toBe(0);
    expect(written().map(({ region, industry, type }) => [region, industry, type])).toContainEqual([
      'Franca',
      'shoes',
      'center',
    ]);
    expect(await run(TABLE, '--candidates', output, '--location-quotient', '9')).toBe(0);
    expect(written().map(({ region, industry, type }) => [region, industry, type])).toContainEqual([
      'Franca',
      'shoes',
      'advanced-vector',
    ]);
  });

  test('warns of totals and of levels that are counted together', async () => {
    const table = (name: string) =>
      readFileSync(`indicators/reading/testing/tables/${name}.csv`, 'utf8').replace('jobs', 'employment');
    expect(await run(TABLE)).toBe(0);
    expect(said).not.toContain('Warning');
    expect(await run(table('api-total'))).toBe(0);
    expect(said).toContain('Warning: region Total');
    expect(await run(table('nested-industries'))).toBe(0);
    expect(said).toMatch(/Warning: industry C, 16, 13: .* 2 codes, or 4 codes/);
  });

  test('names the line of each bad row, computes nothing, and ends with 1', async () => {
    rmSync(output, { force: true });
    expect(await run(`${TABLE}Birigui,shoes,-3,1\nBirigui,others,,1\nFranca,shoes,1,1\n`, '--lq', output)).toBe(1);
    expect(said).toContain(`${input}:6: employment is -3`);
    expect(said).toContain(`${input}:7: employment is empty`);
    expect(() => readFileSync(output)).toThrow();
    expect(await run(`${TABLE}Franca,shoes,1,1\n`, '--lq', output)).toBe(1);
    expect(said).toContain(`${input}:6: names the same region and industry as line 2`);
  });

  test('ends with 2 where it is used wrongly or the file is not there', async () => {
    expect(await indicators([])).toBe(2);
    expect(await run(TABLE, '--preset', 'mine')).toBe(2);
    expect(await run(TABLE, '--unknown')).toBe(2);
    expect(await run(TABLE, '--location-quotient', '0.5')).toBe(2);
    expect(said).toContain('the lower bound lies above the cut');
    expect(await indicators([join(folder, 'nowhere.csv')])).toBe(2);
    expect(said).toContain('ENOENT');
    expect(await run(TABLE, '--lq', join(folder, 'no', 'folder.csv'))).toBe(2);
  });

  test('says how it is used', async () => {
    expect(await indicators(['--help'])).toBe(0);
    expect(said).toContain('Exit codes');
  });
});
