import { z } from 'zod';

/** A problem detail (RFC 9457) with the path of each fault; `line` where a row of a table is meant. */
export const problemDetail = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  detail: z.string().min(1),
  errors: z.array(
    z.strictObject({ path: z.string(), message: z.string().min(1), line: z.int().positive().optional() }),
  ),
});
