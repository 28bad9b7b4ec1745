import { z } from 'zod';
import { slug } from '#policies/schema/terms';
import { answeredQuestion } from './result-schema';

const count = z.strictObject({ met: z.int().min(0), known: z.int().min(0), of: z.int().min(1) });

/** A place on an axis, in words too; `at` and `text` are null where the answers point two ways, or nowhere. */
const place = z.strictObject({
  axis: slug,
  name: z.string(),
  at: slug.nullable(),
  text: z.string().nullable(),
  margin: z.enum(['sure', 'likely', 'open']),
  because: z.array(answeredQuestion),
  count: count.optional(),
});

const told = { effect: slug, why: z.string() };
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ ...told, kind: z.literal('prefer'), measure: slug, over: z.array(slug).min(1) }),
  z.strictObject({ ...told, kind: z.literal('order'), first: slug, then: slug }),
  z.strictObject({ ...told, kind: z.literal('caution'), caution: slug, measures: z.array(slug).optional() }),
]);

/** What a theory of the sources says of a case, what follows from it, and what of this made a difference here. */
export const readingResult = z.strictObject({
  reading: slug,
  name: z.string(),
  status: z.enum(['read', 'not-enough']),
  places: z.array(place),
  count: count.optional(),
  /** The questions without an answer that would tell more. */
  ask: z.array(slug),
  effects: z.array(effect),
  chose: z.array(effect),
  /** Where the places say something else than the type does; the type stands. */
  against: z.array(z.strictObject({ id: slug, text: z.string() })),
});
