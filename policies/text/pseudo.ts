/** The locale that no person reads: every string of it is marked, so that one that is not translated stands out. */
export const PSEUDO_LOCALE = 'en-XA';

const OPEN = '\u00ab';
const CLOSE = '\u00bb';

/**
 * The same strings, each between marks; keys stay as they are. Messages stay valid, as written and as the build compiles them (a list of
 * words and arguments).
 */
export function pseudo<T>(words: T): T;
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return `${OPEN}${words}${CLOSE}`;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return isCompiled(words) ? [OPEN, ...words, CLOSE] : words.map(pseudo<unknown>);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo<unknown>(value)]));
}

/** Whether a list is a compiled message: it holds arguments, and not words only as a list of steps does. */
function isCompiled(list: unknown[]): boolean {
  return list.some((part) => typeof part !== 'string');
}

/** What of a shown text stands outside all marks; a mark that has no partner is shown too. */
export function unmarked(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE && depth > 0) depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return depth === 0 ? outside : `${outside}${OPEN}`;
}
