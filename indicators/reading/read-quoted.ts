import { type Columns, columnsOf } from './columns';
import { growing } from './growing';
import { createInterner } from './intern';
import { fieldFaultOf, numberOf } from './number-in';
import type { FileFault, Reading } from './observed';
import { addFault, type Faults } from './row-fault';
import { createTextPieces, type Piece } from './text-pieces';

/** More than any count of jobs; above it a double no longer holds every whole number. */
const LARGEST = 1e15;

type Read = { ok: true; reading: Reading } | { ok: false; fault: FileFault };

/**
 * Reads delimited text of any kind (quotes, line breaks inside fields) with PapaParse as it comes; the same results, faults and line
 * numbers as the plain reader gives for plain files. Of the text only a piece is held, and of each row only its numbers.
 */
export function createQuotedReader(piece?: number) {
  const pieces = createTextPieces(piece);
  let gathered: ReturnType<typeof createRows> | undefined;
  let fault: FileFault | undefined;
  let isFirst = true;

  function push(text: string): FileFault | undefined {
    if (fault !== undefined) return fault;
    if (text.includes('\0')) return (fault = { kind: 'binary' });
    const begun = isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst &&= text === '';
    return take(pieces.push(begun));
  }

  function take(read: Piece): FileFault | undefined {
    if (read.kind === 'quote-not-closed') return (fault = { kind: 'quote-not-closed' });
    if (read.kind === 'more') return undefined;
    let { rows } = read;
    if (gathered === undefined) {
      const [header, ...others] = rows;
      if (header === undefined || (header.length === 1 && header[0] === '')) return (fault = { kind: 'empty' });
      const found = columnsOf(header);
      if (!found.ok) return (fault = found.fault);
      gathered = createRows(found.columns, header, pieces.delimiter() === ';');
      rows = others;
    }
    for (const fields of rows) gathered.add(fields);
    return undefined;
  }

  function finish(): Read {
    fault ??= take(pieces.finish());
    if (fault !== undefined) return { ok: false, fault };
    return gathered === undefined ? { ok: false, fault: { kind: 'empty' } } : { ok: true, reading: gathered.reading() };
  }

  return { push, finish, held: pieces.held };
}

/** Reads a whole text. */
export function readQuoted(text: string): Read {
  const reader = createQuotedReader();
  reader.push(text);
  return reader.finish();
}

/** Gathers the rows below a header. */
function createRows(columns: Columns, header: string[], decimalComma: boolean) {
  const faults: Faults = { told: [], count: 0 };
  const [regions, industries] = [createCodes(), createCodes()];
  const rows = { region: growing(Uint32Array), industry: growing(Uint32Array), line: growing(Uint32Array) };
  const measures = (['employment', 'establishments'] as const).flatMap((name) => {
    const place = columns[name];
    return place === undefined ? [] : [{ name, place, value: 0, values: growing(Float64Array) }];
  });
  let line = 1 + linesIn(header);

  function add(fields: string[]): void {
    read(fields);
    line += linesIn(fields);
  }

  function read(fields: string[]): void {
    if (fields.length === 1 && fields[0] === '') return;
    if (fields.length !== header.length) {
      return addFault(faults, { kind: 'fields', line, found: fields.length, expected: header.length });
    }
    const region = fields[columns.region] ?? '';
    const industry = fields[columns.industry] ?? '';
    const unnamed = region === '' ? 'region' : industry === '' ? 'industry' : undefined;
    if (unnamed !== undefined) return addFault(faults, { kind: 'no-name', line, column: unnamed });
    for (const measure of measures) {
      const given = fields[measure.place] ?? '';
      const value = numberOf(given, decimalComma);
      if (!(value >= 0 && value <= LARGEST)) {
        return addFault(faults, { ...fieldFaultOf(given, value), line, column: measure.name });
      }
      measure.value = value;
    }
    for (const { value, values } of measures) values.add(value);
    rows.region.add(regions.idOf(region, nameIn(fields, columns.regionName)));
    rows.industry.add(industries.idOf(industry, nameIn(fields, columns.industryName)));
    rows.line.add(line);
  }

  function reading(): Reading {
    const [regionCodes, industryCodes] = [regions.all(), industries.all()];
    return {
      observed: {
        regions: regionCodes,
        industries: industryCodes,
        regionNames: regions.names(regionCodes),
        industryNames: industries.names(industryCodes),
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

  return { add, reading };
}

/** Numbers codes as they are met, and keeps the name that stands beside each first; as bytes, so that no piece of the text is held. */
function createCodes() {
  const encoder = new TextEncoder();
  const [codes, named] = [createInterner(), createInterner()];
  const nameOf = growing(Uint32Array);
  const buffer = { bytes: new Uint8Array(1 << 10) };

  function intern(interner: ReturnType<typeof createInterner>, text: string): number {
    if (buffer.bytes.length < 3 * text.length) buffer.bytes = new Uint8Array(6 * text.length);
    return interner.idOf(buffer.bytes, 0, encoder.encodeInto(text, buffer.bytes).written);
  }

  return {
    idOf(code: string, name: string | undefined): number {
      const known = codes.count();
      const id = intern(codes, code);
      if (id === known && name !== undefined) nameOf.add(intern(named, name));
      return id;
    },
    all: () => codes.names(new TextDecoder()),
    names(all: string[]): Map<string, string> {
      const texts = named.names(new TextDecoder());
      return new Map(Array.from(nameOf.all(), (at, id) => [all[id] ?? '', texts[at] ?? '']));
    },
  };
}

function nameIn(fields: string[], place: number | undefined): string | undefined {
  return place === undefined ? undefined : (fields[place] ?? '');
}

function linesIn(fields: string[]): number {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}
