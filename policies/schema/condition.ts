import { z } from 'zod';
import { evidenceGrade, slug, typeId } from './terms';

/**
 * A condition over what is known of one system. It is data: {@link evaluate} reads it by Kleene's three values,
 * so that an unanswered question makes it *unknown*, never false.
 */
export type Condition =
  | { kind: 'answer'; question: string; in: string[] }
  | { kind: 'severity'; deficit: string; atLeast?: number; atMost?: number }
  | { kind: 'type'; in: z.infer<typeof typeId>[] }
  | { kind: 'flag'; flag: string; in?: string[]; atLeast?: number; below?: number }
  | { kind: 'evidence'; question: string; in: (z.infer<typeof evidenceGrade> | 'unstated' | 'not-known')[] }
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };

const severityBound = z.int().min(0).max(3);

/** The schema of a condition; `flag` needs `in`, `atLeast` or `below`, `severity` needs at least one bound. */
export const condition: z.ZodType<Condition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), question: slug, in: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal('severity'),
    deficit: slug,
    atLeast: severityBound.optional(),
    atMost: severityBound.optional(),
  }),
  z.strictObject({ kind: z.literal('type'), in: z.array(typeId).min(1) }),
  z.strictObject({
    kind: z.literal('flag'),
    flag: z.string(),
    in: z.array(z.string()).min(1).optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    question: slug,
    in: z.array(z.union([evidenceGrade, z.literal('unstated'), z.literal('not-known')])).min(1),
  }),
  z.strictObject({ kind: z.literal('all'), of: z.array(z.lazy(() => condition)).min(1) }),
  z.strictObject({ kind: z.literal('any'), of: z.array(z.lazy(() => condition)).min(1) }),
  z.strictObject({ kind: z.literal('not'), of: z.lazy(() => condition) }),
]);
