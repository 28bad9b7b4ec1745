import { emptyDraft } from '#components/interview/draft';
import type { Draft } from '#components/interview/model';
import { keep, readKept } from '#features/browser/local-storage';

/**
 * What is typed and is no answer yet (a note before a choice, a number half written) belongs to no assessment. It is kept beside it in
 * this browser, written at once, so that it survives a reload or a crash; it goes as soon as it is part of an answer.
 */
export function keptDrafts(assessment: string): Record<string, Draft> {
  const kept = parsed(readKept(keyOf(assessment)) ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([question, draft]) =>
      isDraft(draft) ? [[question, { ...emptyDraft(), ...draft }]] : [],
    ),
  );
}

/** Keeps a draft, or lets it go. A browser that forbids it keeps it on the screen only. */
export function keepDraft(assessment: string, question: string, draft: Draft | undefined): void {
  const { [question]: _, ...others } = keptDrafts(assessment);
  const drafts = draft === undefined ? others : { ...others, [question]: draft };
  keep(keyOf(assessment), Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts));
}

/** Whether anything is typed or chosen at all. */
export function isEmpty(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft());
}

function keyOf(assessment: string): string {
  return `arranjo:drafts:${assessment}`;
}

/** Null for a text that something else has written there. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const pattern = emptyDraft();
  return (
    Object.keys(pattern).every((key) => key === 'former' || key in value) &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
