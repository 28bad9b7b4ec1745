import { z } from 'zod';

const count = z.int().positive();
/** One number, or all from the first to the second. */
const span = z.union([count, z.tuple([count, count])]);

/** What else is meant beside a section. */
export const also = z.enum(['paragraphs-before', 'list-of-references']);

/** Places that have a name instead of a number. */
export const named = z.enum([
  'abstract',
  'acre-lower-bounds',
  'acre-filter-for-centers',
  'acre-filter-for-vectors',
  'count-by-type',
]);

const inSection = z.strictObject({
  part: z.enum(['II']).optional(),
  section: z.string().regex(/^\d+(\.\d+)*(\.[A-Z])?$/),
  /** The work prints no numbers: we counted its sections. */
  counted: z.literal(true).optional(),
  table: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
  note: z.union([count, z.array(count).min(2)]).optional(),
  page: span.optional(),
  also: also.optional(),
});

const inPreface = z.strictObject({ preface: span });

const underAName = z.strictObject({ named });

/** A place in a work as data, never a heading; `policies/text` words it. Paragraphs of a preface are counted by us. */
export const place = z.union([inSection, inPreface, underAName]);
export type Place = z.infer<typeof place>;
