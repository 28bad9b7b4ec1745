import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { type Observations, type SparseTable, sparseTableOf } from '#indicators/sparse-table';
import { documents } from '#testing/documents';
import { isFull } from '#testing/laws';

/** The table of São Paulo's manufacturing, which the program offers as a sample. */
export const saoPaulo = resolve('public/samples/sao-paulo-manufacturing-2015.csv');

/** The rows of reference values or of the table that they were computed from: every row in the full run, else those kept in the repository. */
export function rowsOf(folder: 'data' | 'golden', name: string): Record<string, string>[] {
  return rowsIn(isFull ? join(documents, folder, whole(folder, name)) : join(import.meta.dirname, 'golden', name));
}

/** The rows of the sample, by column. */
export function saoPauloRows(): Record<string, string>[] {
  return rowsIn(saoPaulo);
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
function observationsFrom(
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

function rowsIn(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** Two of the whole files have the same name in their two folders. */
function whole(folder: 'data' | 'golden', name: string): string {
  return folder === 'golden' && name === 'ellison-glaeser-indices.csv' ? 'ellison-glaeser-firms-fictional.csv' : name;
}
