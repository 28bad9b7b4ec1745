import { hasPlaceholder, printable } from './characters';

/** Words that a PDF does not give as they were written. */
export type HardWords = {
  /** With characters that none of its fonts has: "[?]" is printed for them. */
  lost: string[];
  /** Drawn as they should be, but copied or searched in another order: their letters join, or stand before the one that is spoken first. */
  reordered: string[];
};

/** The words of plain data that a PDF loses, or gives back in another order; each once, in the order in which they come. */
export function hardWords(data: unknown): HardWords {
  const lost = new Set<string>();
  const reordered = new Set<string>();
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string' && mayBeHard.test(value)) {
      for (const word of value.split(/\s+/)) {
        if (isLost(word)) lost.add(word);
        else if (moving.test(word)) reordered.add(word);
      }
    }
    return value;
  });
  return { lost: [...lost], reordered: [...reordered] };
}

/** Beyond what is in nearly every text: most plans have none of it, and need no look at each word. */
const mayBeHard = /[^\s\u0020-\u024f\u2010-\u2027]/u;

const moving = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u;

function isLost(word: string): boolean {
  return hasPlaceholder(printable(word)) && !hasPlaceholder(word);
}
