import { resolve } from 'node:path';

/**
 * The folder of what tests read and nobody may hand out: source documents (`seeds`), tables (`data`) and reference values (`golden`).
 * Only the full run needs it.
 */
export const documents = process.env.ARRANJO_DOCUMENTS ?? resolve('../shared');

/** A folder that may be absent, where a test that is not skipped needs it. */
export function atHand(folder: string | null): string {
  if (folder === null) throw new Error('The source documents are not at hand; ARRANJO_DOCUMENTS names their folder.');
  return folder;
}
