import { z } from 'zod';
import { type KnownTable, withKnown } from '#indicators/reading/known-tables';
import { mappingSchema } from '#indicators/reading/mapping';
import { keep, readKept } from '#features/browser/local-storage';

const KEY = 'arranjo:tables';
const listSchema = z.array(z.object({ print: z.string().max(20_000), mapping: mappingSchema })).max(50);

/** The mappings that were settled in this browser, the latest first; none where what is kept cannot be read any more. */
export function knownTablesHere(): KnownTable[] {
  const parsed = listSchema.safeParse(jsonIn(readKept(KEY) ?? '[]'));
  return parsed.success ? parsed.data : [];
}

/** Keeps what was settled for a table, for the next one with the same titles. Only titles and columns are kept, nothing of the rows. */
export function keepKnownTable(table: KnownTable): void {
  keep(KEY, JSON.stringify(withKnown(knownTablesHere(), table)));
}

/** Lets all of it go. */
export function forgetKnownTables(): void {
  keep(KEY, null);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Something else is kept under this key.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
