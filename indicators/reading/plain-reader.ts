import { type Columns, columnsOf } from './columns';
import { createInterner } from './intern';
import { growing } from './growing';
import { fieldFaultOf, numberIn } from './number-in';
import type { FileFault, Reading } from './observed';
import { addFault, type Faults } from './row-fault';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const COMMA = 44;
const SEMICOLON = 59;
const TAB = 9;
/** No table that anybody made has longer lines; without an end, a broken file would fill the memory. */
const LONGEST_LINE = 1 << 20;
/** More than any count of jobs; above it a double no longer holds every whole number. */
const LARGEST = 1e15;

/** How far a chunk was read: on, or why the reader stops. `odd`: the file is none of the plain ones that this reader is for. */
export type Pushed = { kind: 'on' } | { kind: 'odd' } | { kind: 'fault'; fault: FileFault };

type Measure = {
  name: 'employment' | 'establishments';
  place: number;
  /** Of the row that is being read. */
  value: number;
  values: ReturnType<typeof growing<Float64Array<ArrayBuffer>>>;
};

/**
 * Reads plain delimited text (comma, semicolon or tab; no quotes; UTF-8) straight from its bytes, chunk by chunk. Ten times
 * as fast as a parser that makes a string of every field, which is what an officer with a million rows waits for. Anything
 * with quotes is `odd` and goes to the parser for all files (read-any.ts).
 */
export function createPlainReader() {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const regions = createInterner();
  const industries = createInterner();
  const rows = { region: growing(Uint32Array), industry: growing(Uint32Array), line: growing(Uint32Array) };
  const measures: Measure[] = [];
  const regionNames: [number, string][] = [];
  const industryNames: [number, string][] = [];
  const faults: Faults = { told: [], count: 0 };
  let columns: Columns | undefined;
  let delimiter = COMMA;
  let width = 0;
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let rest = new Uint8Array(0);
  let line = 0;

  function push(chunk: Uint8Array): Pushed {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (bytes.length - end > LONGEST_LINE) return tooLong(line + 1);
    const read = lines(bytes, end);
    rest = bytes.slice(end);
    return read;
  }

  function finish(): { ok: true; reading: Reading } | { ok: false; pushed: Exclude<Pushed, { kind: 'on' }> } {
    const last =
      rest.length === 0 ? ({ kind: 'on' } as const) : lines(joined(rest, Uint8Array.of(NEWLINE)), rest.length + 1);
    if (last.kind !== 'on') return { ok: false, pushed: last };
    if (columns === undefined) return { ok: false, pushed: { kind: 'fault', fault: { kind: 'empty' } } };
    try {
      return { ok: true, reading: reading() };
    } catch {
      return { ok: false, pushed: { kind: 'fault', fault: { kind: 'not-utf-8' } } };
    }
  }

  function lines(bytes: Uint8Array, end: number): Pushed {
    let at = 0;
    while (at < end) {
      if (columns === undefined) {
        const stop = bytes.indexOf(NEWLINE, at);
        const begun = header(bytes.subarray(at, stop));
        if (begun !== undefined) return begun;
        line += 1;
        at = stop + 1;
        continue;
      }
      let field = 0;
      let from = at;
      let byte = bytes[at] ?? 0;
      while (byte !== NEWLINE) {
        if (byte === delimiter) {
          if (field < width) {
            starts[field] = from;
            ends[field] = at;
          }
          field += 1;
          from = at + 1;
        } else if (byte === QUOTE) {
          return { kind: 'odd' };
        } else if (byte === 0) {
          return { kind: 'fault', fault: { kind: 'binary' } };
        }
        at += 1;
        byte = bytes[at] ?? 0;
      }
      line += 1;
      const stop = at > from && bytes[at - 1] === RETURN ? at - 1 : at;
      if (field < width) {
        starts[field] = from;
        ends[field] = stop;
      }
      if (field > 0 || stop > from) row(bytes, field + 1, columns);
      at += 1;
    }
    return { kind: 'on' };
  }

  function header(bytes: Uint8Array): Pushed | undefined {
    if (bytes.includes(QUOTE)) return { kind: 'odd' };
    if (bytes.includes(0)) return { kind: 'fault', fault: { kind: 'binary' } };
    if (bytes.length > LONGEST_LINE) return tooLong(1);
    let text: string;
    try {
      text = decoder.decode(bytes).replace(/\r$/, '');
    } catch {
      return { kind: 'fault', fault: { kind: 'not-utf-8' } };
    }
    delimiter = [COMMA, SEMICOLON, TAB].sort((a, b) => countOf(bytes, b) - countOf(bytes, a))[0] ?? COMMA;
    const titles = text.split(String.fromCharCode(delimiter));
    const found = columnsOf(titles);
    if (!found.ok) return { kind: 'fault', fault: found.fault };
    columns = found.columns;
    width = titles.length;
    starts = new Int32Array(width);
    ends = new Int32Array(width);
    for (const name of ['employment', 'establishments'] as const) {
      const place = columns[name];
      if (place !== undefined) measures.push({ name, place, value: 0, values: growing(Float64Array) });
    }
    return undefined;
  }

  function row(bytes: Uint8Array, fields: number, { region, industry, regionName, industryName }: Columns): void {
    if (fields !== width) return addFault(faults, { kind: 'fields', line, found: fields, expected: width });
    if (starts[region] === ends[region]) return addFault(faults, { kind: 'no-name', line, column: 'region' });
    if (starts[industry] === ends[industry]) return addFault(faults, { kind: 'no-name', line, column: 'industry' });
    for (const measure of measures) {
      const { name, place } = measure;
      const value = numberIn(bytes, starts[place] ?? 0, ends[place] ?? 0, delimiter === SEMICOLON);
      if (!(value >= 0 && value <= LARGEST)) {
        return addFault(faults, { ...fieldFaultOf(fieldText(bytes, place), value), line, column: name });
      }
      measure.value = value;
    }
    for (const { value, values } of measures) values.add(value);
    const knownRegions = regions.count();
    const knownIndustries = industries.count();
    const regionId = regions.idOf(bytes, starts[region] ?? 0, ends[region] ?? 0);
    const industryId = industries.idOf(bytes, starts[industry] ?? 0, ends[industry] ?? 0);
    if (regionName !== undefined && regionId === knownRegions)
      regionNames.push([regionId, fieldText(bytes, regionName)]);
    if (industryName !== undefined && industryId === knownIndustries) {
      industryNames.push([industryId, fieldText(bytes, industryName)]);
    }
    rows.region.add(regionId);
    rows.industry.add(industryId);
    rows.line.add(line);
  }

  function fieldText(bytes: Uint8Array, place: number): string {
    return new TextDecoder().decode(bytes.subarray(starts[place] ?? 0, ends[place] ?? 0));
  }

  function reading(): Reading {
    const regionList = regions.names(decoder);
    const industryList = industries.names(decoder);
    return {
      observed: {
        regions: regionList,
        industries: industryList,
        regionNames: new Map(regionNames.map(([id, name]) => [regionList[id] ?? '', name])),
        industryNames: new Map(industryNames.map(([id, name]) => [industryList[id] ?? '', name])),
        region: rows.region.all(),
        industry: rows.industry.all(),
        line: rows.line.all(),
        ...Object.fromEntries(measures.map(({ name, values }) => [name, values.all()])),
        rows: rows.line.length(),
      },
      faults: faults.told,
      faultCount: faults.count,
    };
  }

  return { push, finish };
}

function tooLong(line: number): Pushed {
  return { kind: 'fault', fault: { kind: 'line-too-long', line } };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function countOf(bytes: Uint8Array, wanted: number): number {
  return bytes.reduce((count, byte) => (byte === wanted ? count + 1 : count), 0);
}
