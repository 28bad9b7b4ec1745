import { rangeAt } from './script-characters';
import { scriptRanges } from './script-coverage';
import { scriptFonts } from './script-fonts';

/**
 * The fonts that a text is drawn with, in the order in which they are asked. An accent stands on its letter only where both are of one font:
 * a text with an accent on a letter that the design lacks (ɔ́) has the font of that letter first.
 */
export function familiesFor(text: string, families: readonly string[]): string[] {
  const [first] = accented.exec(text) ?? [];
  if (first === undefined || rangeAt(first.codePointAt(0) ?? 0, scriptRanges)?.[2] !== LATIN) return [...families];
  const own = families.filter((family) => latin.has(family));
  return [...own, ...families.filter((family) => !latin.has(family))];
}

const LATIN = 'latin-more';

const latin: ReadonlySet<string> = new Set(
  scriptFonts.filter(({ subset }) => subset === LATIN).map(({ family }) => family),
);

const accented = /\p{Script=Latin}[\u0300-\u036f]/u;
