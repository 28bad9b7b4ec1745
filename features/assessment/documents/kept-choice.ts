import {
  type DocumentChoice,
  isOwnLook,
  type LookChoice,
  lookOf,
  USUAL_LOOK,
} from '#components/documents/choice-model';
import { usualOf } from '#components/documents/choose-document';
import { keep, readKept } from '#features/browser/local-storage';
import type { Look } from '#reports/look';
import { type DocumentId, documentNamed } from '#reports/registry';
import { parseKeptChoice, parseKeptLook } from './parse-kept-choice';

const LOOK = 'arranjo:look';

/** How the documents of this browser look; the same for all assessments. */
export function readLook(): LookChoice {
  return parseKeptLook(readKept(LOOK) ?? '') ?? USUAL_LOOK;
}

/** Keeps the look; false where the browser forbids it or has no room. */
export function keepLook(look: LookChoice): boolean {
  const text = JSON.stringify(look);
  keep(LOOK, text);
  return readKept(LOOK) === text;
}

/** The look with which this browser makes its documents; nothing where nobody chose one. */
export function ownLook(): Look | undefined {
  const look = lookOf(readLook());
  return isOwnLook(look) ? look : undefined;
}

/** Which document was wanted last of an assessment, unless an address asks for another. */
export function readChoice(assessment: string, asked: string | null): DocumentChoice {
  const kept = parseKeptChoice(readKept(keyOf(assessment)) ?? '');
  const document = documentNamed(asked);
  if (kept !== undefined && (document === undefined || document === kept.document)) return kept;
  const wanted: DocumentId = document ?? 'plan';
  return { document: wanted, ...usualOf(wanted) };
}

/** Keeps the choice of a document of one assessment; a browser that forbids it only forgets it. */
export function keepChoice(assessment: string, choice: DocumentChoice): void {
  keep(keyOf(assessment), JSON.stringify(choice));
}

function keyOf(assessment: string): string {
  return `arranjo:documents:${assessment}`;
}
