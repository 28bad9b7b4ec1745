import type { Typed } from '#components/forms/typed-values';
import { LONGEST, MOST_PARTIES } from '#policies/schema/limits';

/** Names, one a line; blank lines and names that stand there twice do not count. `besides`: how many others share the place. */
export function readNames(text: string, besides: number): Typed<string> {
  const names = [...new Set(text.split('\n').map((line) => line.trim()))].filter((name) => name !== '');
  if (names.length > MOST_PARTIES - besides) return { ok: false, problem: 'too-many', most: MOST_PARTIES - besides };
  if (names.some((name) => name.length > LONGEST.line)) return { ok: false, problem: 'too-long', most: LONGEST.line };
  return { ok: true, value: names.length === 0 ? undefined : names.join('\n') };
}
