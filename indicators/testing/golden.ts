import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Observations, type SparseTable, sparseTableOf } from '#indicators/sparse-table';

/** The tables and reference values are not ours and lie beside the repository; tests that read them are skipped elsewhere. */
const shared = join(import.meta.dirname, '..', '..', '..', 'shared');

/** Whether the reference values are at hand. */
export const hasGolden = existsSync(join(shared, 'golden'));

/** The rows of a table of `data` or `golden`, by column. */
export function rowsOf(folder: 'data' | 'golden', name: string): Record<string, string>[] {
  const text = readFileSync(join(shared, folder, name), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The table that rows make, by the names of the columns for region, industry and value. */
export function tableFrom(
  rows: Record<string, string>[],
  columns: { region: string; industry: string; value: string },
): SparseTable {
  const made = sparseTableOf(observationsFrom(rows, columns));
  if (!made.ok) throw new Error('The table names a pair twice.');
  return made.table;
}

/** Rows as observations. */
export function observationsFrom(
  rows: Record<string, string>[],
  columns: { region: string; industry: string; value: string },
): Observations {
  const regions = [...new Set(rows.map((row) => row[columns.region] ?? ''))];
  const industries = [...new Set(rows.map((row) => row[columns.industry] ?? ''))];
  const regionAt = new Map(regions.map((name, at) => [name, at]));
  const industryAt = new Map(industries.map((name, at) => [name, at]));
  return {
    regions,
    industries,
    region: Uint32Array.from(rows, (row) => regionAt.get(row[columns.region] ?? '') ?? 0),
    industry: Uint32Array.from(rows, (row) => industryAt.get(row[columns.industry] ?? '') ?? 0),
    value: Float64Array.from(rows, (row) => Number(row[columns.value])),
  };
}

/** The numbers of a column of reference values; "NA" is NaN. */
export function numbersOf(rows: Record<string, string>[], column: string): number[] {
  return rows.map((row) => Number(row[column] === 'NA' ? 'NaN' : row[column]));
}
