import type { Draft } from '#components/interview/model';
import type { FormerAnswer } from '#policies/schema/assessment';

/** What a question's own fields say, without how it is known. */
export type Said = Pick<Draft, 'choice' | 'choices' | 'text' | 'standing'>;

const STANDINGS: readonly Said['standing'][] = ['none', 'value', 'unknown', 'not-applicable'];
const NOTHING: Said = { choice: null, choices: [], text: '', standing: 'none' };

/** Reads what was kept of a question's own fields; nothing where it cannot be read. */
export function parseSaid(kept: string): Said {
  const given = parsed(kept);
  if (typeof given !== 'object' || given === null) return NOTHING;
  const { choice, choices, text, standing }: Partial<Record<keyof Said, unknown>> = given;
  return {
    choice: typeof choice === 'string' ? choice : null,
    choices: Array.isArray(choices) ? choices.filter((one) => typeof one === 'string') : [],
    text: typeof text === 'string' ? text : '',
    standing: STANDINGS.find((one) => one === standing) ?? 'none',
  };
}

/** Reads what was kept of the evidence of earlier answers; nothing where it cannot be read. */
export function parseFormer(kept: string): FormerAnswer[] {
  const given = parsed(kept);
  // Only the page itself writes these texts; the schema, which files are held against, would double what a question loads.
  return Array.isArray(given) && given.every(isFormer) ? given : [];
}

/** The grade of evidence that a field holds; null for an empty one. Only the page's own choices get into it. */
export function evidenceOf(text: string): Draft['evidence'] {
  return text === '' ? null : (text as Draft['evidence']);
}

function isFormer(given: unknown): given is FormerAnswer {
  return (
    typeof given === 'object' && given !== null && ('value' in given || 'unknown' in given || 'notApplicable' in given)
  );
}

/** The JSON in a text; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
