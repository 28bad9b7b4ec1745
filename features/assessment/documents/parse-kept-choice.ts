import { z } from 'zod';
import type { DocumentChoice, LookChoice } from '#components/documents/choice-model';
import { documentNamed, formatsOf } from '#reports/registry';

const look = z.object({
  paper: z.enum(['a4', 'letter']),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  organisation: z.string(),
  logo: z.object({ name: z.string(), mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.base64() }).nullable(),
});

const choice = z.object({
  document: z.string(),
  format: z.string(),
  redacted: z.boolean(),
  chapters: z.array(z.string()).nullable(),
});

/** The look that a browser kept; undefined for what cannot be read. */
export function parseKeptLook(text: string): LookChoice | undefined {
  return look.safeParse(jsonOf(text)).data;
}

/** The choice of a document that a browser kept; undefined for what cannot be read, or can be had no longer. */
export function parseKeptChoice(text: string): DocumentChoice | undefined {
  const kept = choice.safeParse(jsonOf(text)).data;
  const document = documentNamed(kept?.document ?? null);
  if (kept === undefined || document === undefined) return undefined;
  const format = formatsOf(document).find((id) => id === kept.format);
  return format === undefined ? undefined : { ...kept, document, format };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
