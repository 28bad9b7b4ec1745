import { z } from 'zod';
import { ENCODINGS } from '#indicators/reading/encodings';
import { mappingSchema } from '#indicators/reading/mapping';
import { cutOffs } from '#policies/schema/assessment';
import { typeId } from '#policies/schema/terms';

const lookAs = z.object({
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  headerLine: z.int().min(0).optional(),
  headerLines: z.int().min(1).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  blocks: z.boolean().optional(),
});

const codes = z.array(z.string());
const level = z.union([z.int().min(0), z.literal('all')]);
const settlement = z.enum(['leave-out', 'keep-first', 'add-up']);
const measure = z.enum(['employment', 'establishments']);

const about = z.object({
  source: z.string(),
  year: z.string(),
  base: z.string(),
  referenceArea: z.string(),
  country: z.string(),
  scheme: z.string(),
  cutOffs: z.enum(['preset', 'own']),
});

const base = z.object({
  measuredBy: measure,
  regions: codes.optional(),
  industries: codes.optional(),
  leaveOut: z.object({ regions: codes, industries: codes }).optional(),
  reference: z.string().optional(),
  ownRegion: z.enum(['included', 'excluded']),
  cutOffs,
  duplicates: settlement.optional(),
});

const listing = z.object({
  which: z.enum(['candidates', 'all']),
  filter: z.object({
    types: z.array(typeId).optional(),
    region: z.string().optional(),
    industry: z.string().optional(),
    text: z.string().optional(),
  }),
  sort: z.object({
    by: z.enum([
      'region',
      'industry',
      'type',
      'value',
      'establishments',
      'locationQuotient',
      'sectorShare',
      'regionOwnShare',
      'aboveExpectation',
      'correctedChance',
    ]),
    descending: z.boolean(),
  }),
  page: z.int().min(0),
  size: z.int().min(1).max(1000),
});

const keptWork = z.object({
  sheet: z.int().min(0).optional(),
  /** What the person said of the file before its columns were chosen. */
  as: lookAs.prefault({}),
  about,
  /** How the table was read; undefined before it was. */
  mapping: mappingSchema.optional(),
  year: z.string().optional(),
  settling: z.object({
    duplicates: settlement.optional(),
    leaveTotalsOut: z.boolean(),
    levels: z.object({ regions: level.optional(), industries: level.optional() }),
  }),
  /** What was compared with what; undefined before that was said. */
  base: base.optional(),
  /** What was said of the table with the base. */
  said: about.optional(),
  listing,
});

/** How far somebody was with a table: everything that they chose, so that it can be done again by itself. */
export type KeptWork = z.infer<typeof keptWork>;

/** What an earlier visit kept; undefined where another version of the program wrote something else. */
export function parseKeptWork(state: unknown): KeptWork | undefined {
  const read = keptWork.safeParse(state);
  return read.success ? read.data : undefined;
}
