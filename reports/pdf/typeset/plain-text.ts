import { Font } from '@react-pdf/renderer';
import type { FontFile } from './font-file';

/** Whether each letter of a text has a form and a place of its own, one after another from left to right. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

const plain =
  /^[\n\u0020-\u02ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u22ff\p{Script=Greek}\p{Script=Cyrillic}]*$/u;

type Face = { families: readonly string[]; weight: number; slope: string };

const found = new Map<string, Map<string, FontFile>>();

/** The first font of a face's families that has a letter; they are loaded. */
export function fontOf(letter: string, { families, weight, slope }: Face): FontFile {
  const key = `${families[0]} ${weight} ${slope}`;
  const known = found.get(key) ?? new Map<string, FontFile>();
  found.set(key, known);
  const font = known.get(letter) ?? searched(letter, families, weight, slope);
  known.set(letter, font);
  return font;
}

function searched(letter: string, families: readonly string[], fontWeight: number, slope: string): FontFile {
  const point = letter.codePointAt(0) ?? 0;
  const fontStyle = slope === 'italic' ? 'italic' : 'normal';
  for (const fontFamily of families) {
    const font = Font.getFont({ fontFamily, fontWeight, fontStyle })?.data;
    if (font && font.type !== 'STANDARD' && font.hasGlyphForCodePoint(point)) return font;
  }
  throw new Error(`No font of ${families[0] ?? ''} has U+${point.toString(16)}`);
}
