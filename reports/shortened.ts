/** So many letters a word of the language has at most, on average: a text of fewer words may still be too long for its place. */
const LETTERS_A_WORD = 9;

/** A word of more letters is none of a language, and would not break over lines. */
const LONGEST_WORD = 60;

/** Stands at the end of each text that goes on elsewhere. */
export const GOES_ON = '…';

/**
 * A text on one line with at most so many words, and no longer than such words are; what is cut says so with an ellipsis. It is cut after a
 * whole part of the sentence where one ends in the second half of what fits.
 */
export function shortened(text: string, words: number): string {
  const all = text.trim().split(/\s+/u);
  const kept: string[] = [];
  let room = words * LETTERS_A_WORD;
  for (const word of all.slice(0, words)) {
    room -= word.length + 1;
    if (room < 0 || word.length > LONGEST_WORD) break;
    kept.push(word);
  }
  if (kept.length === all.length) return all.join(' ');
  const [first = ''] = all;
  if (kept.length === 0)
    return closed(`${[...first].slice(0, Math.min(words * LETTERS_A_WORD, LONGEST_WORD) - 1).join('')}${GOES_ON}`);
  const part = kept.findLastIndex((word, index) => /[.;:,]$/u.test(word) && index + 1 >= kept.length / 2);
  const cut = part === -1 ? kept : kept.slice(0, part + 1);
  return closed(`${cut.join(' ').replace(/[.;:,]+$/u, '')} ${GOES_ON}`);
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return closed(/^.+?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text);
}

/** A quotation that was cut ends with its mark all the same. */
function closed(text: string): string {
  const open = text.split('«').length - text.split('»').length;
  return text + '»'.repeat(Math.max(0, open));
}
