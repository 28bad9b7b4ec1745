import Papa from 'papaparse';
import { type Columns, columnsOf } from './columns';
import { fieldFaultOf, numberOf } from './number-in';
import type { FileFault, Observed, Reading } from './observed';
import { addFault, type Faults } from './row-fault';

/** More than any count of jobs; above it a double no longer holds every whole number. */
const LARGEST = 1e15;

/**
 * Reads delimited text of any kind (quotes, line breaks inside fields) with PapaParse; the same results, faults and line numbers
 * as the plain reader gives for plain files.
 */
export function readQuoted(text: string): { ok: true; reading: Reading } | { ok: false; fault: FileFault } {
  if (text.includes('\0')) return { ok: false, fault: { kind: 'binary' } };
  const { data, errors, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t'],
  });
  if (errors.some((error) => error.type === 'Quotes')) return { ok: false, fault: { kind: 'quote-not-closed' } };
  const [header, ...rows] = data;
  if (header === undefined || (header.length === 1 && header[0] === '')) return { ok: false, fault: { kind: 'empty' } };
  const found = columnsOf(header);
  if (!found.ok) return { ok: false, fault: found.fault };
  return {
    ok: true,
    reading: readingOf(rows, 1 + linesIn(header), header.length, found.columns, meta.delimiter === ';'),
  };
}

function readingOf(
  rows: string[][],
  firstLine: number,
  width: number,
  columns: Columns,
  decimalComma: boolean,
): Reading {
  const faults: Faults = { told: [], count: 0 };
  const regions = new Map<string, number>();
  const industries = new Map<string, number>();
  const regionNames = new Map<string, string>();
  const industryNames = new Map<string, string>();
  const kept: { region: number; industry: number; line: number; employment: number; establishments: number }[] = [];
  let line = firstLine;
  for (const fields of rows) {
    const read = rowOf(fields, line, width, columns, decimalComma, faults);
    if (read !== undefined) {
      if (!regions.has(read.region)) nameOf(regionNames, read.region, fields, columns.regionName);
      if (!industries.has(read.industry)) nameOf(industryNames, read.industry, fields, columns.industryName);
      kept.push({ ...read, line, region: idOf(regions, read.region), industry: idOf(industries, read.industry) });
    }
    line += linesIn(fields);
  }
  const observed: Observed = {
    regions: [...regions.keys()],
    industries: [...industries.keys()],
    regionNames,
    industryNames,
    region: Uint32Array.from(kept, (row) => row.region),
    industry: Uint32Array.from(kept, (row) => row.industry),
    line: Uint32Array.from(kept, (row) => row.line),
    ...(columns.employment === undefined ? {} : { employment: Float64Array.from(kept, (row) => row.employment) }),
    ...(columns.establishments === undefined
      ? {}
      : { establishments: Float64Array.from(kept, (row) => row.establishments) }),
    rows: kept.length,
  };
  return { observed, faults: faults.told, faultCount: faults.count };
}

function rowOf(
  fields: string[],
  line: number,
  width: number,
  columns: Columns,
  decimalComma: boolean,
  faults: Faults,
): { region: string; industry: string; employment: number; establishments: number } | undefined {
  if (fields.length === 1 && fields[0] === '') return undefined;
  if (fields.length !== width) {
    addFault(faults, { kind: 'fields', line, found: fields.length, expected: width });
    return undefined;
  }
  const region = fields[columns.region] ?? '';
  const industry = fields[columns.industry] ?? '';
  const unnamed = region === '' ? 'region' : industry === '' ? 'industry' : undefined;
  if (unnamed !== undefined) {
    addFault(faults, { kind: 'no-name', line, column: unnamed });
    return undefined;
  }
  const values = { employment: Number.NaN, establishments: Number.NaN };
  for (const column of ['employment', 'establishments'] as const) {
    const place = columns[column];
    if (place === undefined) continue;
    const given = fields[place] ?? '';
    const value = numberOf(given, decimalComma);
    if (!(value >= 0 && value <= LARGEST)) {
      addFault(faults, { ...fieldFaultOf(given, value), line, column });
      return undefined;
    }
    values[column] = value;
  }
  return { region, industry, ...values };
}

function idOf(ids: Map<string, number>, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

function nameOf(names: Map<string, string>, code: string, fields: string[], place: number | undefined): void {
  if (place !== undefined) names.set(code, fields[place] ?? '');
}

function linesIn(fields: string[]): number {
  return 1 + fields.reduce((count, field) => count + (field.match(/\n/g)?.length ?? 0), 0);
}
