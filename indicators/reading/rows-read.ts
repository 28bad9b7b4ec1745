import type { Fields, Found } from './fields';
import type { FoundWord } from './found-words';
import type { Gathered, Told } from './gathered';
import type { Mapping, MeasureName } from './mapping';
import type { Observed } from './observed';
import type { RowNotes } from './row-notes';
import { sameNames } from './same-names';

export type RowReader = {
  /** Reads the row that the fields stand at. */
  row: (line: number) => void;
  rows: () => RowsRead;
};

export type RowsRead = {
  observed: Observed;
  told: Partial<Record<MeasureName, Told>>;
  /** The years that the table names, with the rows of each, bad ones too, in the order in which they come. */
  years: { year: string; rows: number }[];
  /** Flags that stood beside numbers and were taken off. */
  flags: Found[];
  /** What stood in place of numbers without a meaning; the pairs count as missing. */
  unlisted: FoundWord[];
  /** Names that were written in several ways and are one. */
  alike: { regions: string[][]; industries: string[][] };
  /** Rows with establishments and nought jobs, which may be a secret written as nought. */
  noJobs: number;
};

/** A count in a unit of thousands and the like as a count, without the dust of binary fractions. */
export function inUnits(value: number, unit: number): number {
  return unit === 1 ? value : Number((value * unit).toPrecision(12));
}

/** The names beside codes: of each code the one that stands beside it first. */
export function firstNames(fields: Fields, place: number | undefined) {
  const names: string[] = [];
  return {
    see(id: number): void {
      if (place !== undefined && id === names.length) names.push(fields.text(place));
    },
    all: (): string[] => names,
  };
}

type Met = {
  mapping: Mapping;
  regions: string[];
  industries: string[];
  regionNames: string[];
  industryNames: string[];
};

/** What was gathered, with names that are the same made one. */
export function readRows(fields: Fields, gathered: Gathered, notes: RowNotes, { mapping, ...met }: Met): RowsRead {
  const keepApart = mapping.keepApart === true;
  const regions = sameNames(met.regions, keepApart);
  const industries = sameNames(met.industries, keepApart);
  const all = gathered.all();
  return {
    observed: {
      ...all,
      regions: regions.codes,
      industries: industries.codes,
      regionNames: byCode(regions, met.regionNames),
      industryNames: byCode(industries, met.industryNames),
      region: renumbered(all.region, regions, met.regions),
      industry: renumbered(all.industry, industries, met.industries),
    },
    told: gathered.told(),
    years: [],
    flags: fields.flags(),
    unlisted: notes.unlisted(),
    alike: { regions: regions.alike, industries: industries.alike },
    noJobs: 0,
  };
}

function byCode({ codes, now }: ReturnType<typeof sameNames>, names: string[]): Map<string, string> {
  const named = new Map<string, string>();
  names.forEach((name, id) => {
    const code = codes[now[id] ?? 0] ?? '';
    if (name !== '' && !named.has(code)) named.set(code, name);
  });
  return named;
}

function renumbered(ids: Uint32Array, { codes, now }: ReturnType<typeof sameNames>, met: string[]): Uint32Array {
  return codes.length === met.length ? ids : ids.map((id) => now[id] ?? 0);
}
