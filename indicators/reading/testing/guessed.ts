import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '#indicators/reading/mapping';
import { type LookAs, type Preview, previewOf, previewOfCells } from '#indicators/reading/preview';
import { type MappedReading, readMapped, readMappedCells } from '#indicators/reading/read-mapped';
import { readSheets } from '#indicators/reading/read-sheet';

/** A table as the page guesses that it is to be read. */
export type Guessed = {
  preview: Preview;
  mapping: Mapping;
  read: (other?: Partial<Mapping>, year?: string) => MappedReading;
};

/** The bytes of one of the small tables in `tables/`. */
export function smallTable(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'tables', name)));
}

/** Looks at a text, and reads it as it is guessed. */
export function guessed(table: Uint8Array | string, as: LookAs = {}): Guessed {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const looked = previewOf(bytes, true, as);
  if (!looked.ok) throw new Error(looked.fault.kind);
  return readingBy(looked.preview, (mapping, year) => readMapped([bytes], mapping, { year }));
}

/** Does the same with a sheet of a workbook. */
export async function guessedSheet(table: Uint8Array, sheet = 0): Promise<Guessed> {
  const read = await readSheets(table);
  if (!read.ok) throw new Error(read.fault.kind);
  const rows = read.sheets[sheet]?.rows ?? [];
  const looked = previewOfCells(rows);
  if (!looked.ok) throw new Error(looked.fault.kind);
  return readingBy(looked.preview, (mapping, year) => readMappedCells(rows, mapping, { year }));
}

/** How many regions, industries and pairs were read, and how many jobs (or establishments) are known. */
export function sizeOf({ observed }: MappedReading): [number, number, number, number] {
  const values = observed.employment ?? observed.establishments ?? new Float64Array(0);
  const sum = values.reduce((total, value) => total + (value > 0 ? value : 0), 0);
  return [observed.regions.length, observed.industries.length, observed.rows, sum];
}

function readingBy(
  preview: Preview,
  reader: (mapping: Mapping, year: string | undefined) => ReturnType<typeof readMapped>,
): Guessed {
  const { mapping } = preview;
  if (mapping === undefined) throw new Error('No guess.');
  return {
    preview,
    mapping,
    read: (other = {}, year) => {
      const made = reader(Object.assign({}, mapping, other), year);
      if (!made.ok) throw new Error(JSON.stringify(made.fault));
      return made.reading;
    },
  };
}
