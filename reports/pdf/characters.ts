import { coveredRanges } from './glyph-coverage';
import { rangeAt, scriptSubsetOf } from './script-characters';
import type { Subset } from './fonts';

const placeholder = '[?]';

/** Characters that no embedded font has, and what says the same in characters that the fonts have. */
const sayings: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2192': '->',
  '\u2260': '<>',
  '\u2264': '<=',
  '\u2265': '>=',
};

/**
 * Makes a text safe to print: what no embedded font covers becomes "[?]" (one for a run of them), and control,
 * bidirectional and invisible characters go. Line feeds stay.
 */
export function printable(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u2000-\u200a\u205f\u3000]/g, (blank) => (isCovered(blank) ? blank : ' '))
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/([\u0300-\u036f]{2})[\u0300-\u036f]+/g, '$1')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ');
  return Array.from(visible, printed).join('').replace(runOfPlaceholders, placeholder);
}

/** Whether something in a printable text could not be printed. */
export function hasPlaceholder(text: string): boolean {
  return text.includes(placeholder);
}

const runOfPlaceholders = /(?:\[\?\]){2,}/g;

function printed(character: string): string {
  if (isCovered(character)) return character;
  const saying = sayings[character] ?? character.normalize('NFKC');
  return Array.from(saying).every(isCovered) ? saying : placeholder;
}

/** Whether each of the embedded fonts, in each style, has a glyph for this character. */
export function isCovered(character: string): boolean {
  return character === '\n' || subsetOf(character) !== undefined;
}

/** The subsets of the embedded fonts that a printable text is drawn with. */
export function subsetsIn(text: string): Set<Subset> {
  return new Set([...new Set(text)].flatMap((character) => subsetOf(character) ?? []));
}

function subsetOf(character: string): Subset | undefined {
  const point = character.codePointAt(0) ?? 0;
  return rangeAt(point, coveredRanges)?.[2] ?? scriptSubsetOf(point);
}
