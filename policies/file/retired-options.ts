import type { Question } from '#policies/schema/knowledge';

/**
 * The option that came in the place of one that is no longer offered; undefined where there is none. It is only ever suggested: what
 * people meant they say themselves.
 */
export function replacementOf(question: Question, value: unknown): string | undefined {
  const chosen: unknown[] = Array.isArray(value) ? value : [value];
  const [, replacement] = Object.entries(question.retired ?? {}).find(([id]) => chosen.includes(id)) ?? [];
  return replacement ?? undefined;
}
