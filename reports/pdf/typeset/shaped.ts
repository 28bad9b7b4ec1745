import type { Position } from '#reports/pdf/tagged/layout-node';
import type { FontFile, Glyph } from './font-file';

type Word = { glyphs: Glyph[]; positions: Position[]; advance: number };

const known = new WeakMap<FontFile, Map<string, Word>>();

// As many as a long plan has different words; more are not worth their memory.
const mostWords = 20_000;

/** The letters of a run with their kerning, and how wide it is. A word is shaped once a font and size. */
export function shaped(
  text: string,
  font: FontFile,
  size: number,
): { glyphs: Glyph[]; positions: Position[]; xAdvance: number } {
  const words = text.match(/\s*\S+|\s+$/g) ?? [];
  const parts = words.map((word) => shapedWord(word, font, size));
  return {
    glyphs: parts.flatMap(({ glyphs }) => glyphs),
    positions: parts.flatMap(({ positions }) => positions),
    xAdvance: parts.reduce((sum, { advance }) => sum + advance, 0),
  };
}

function shapedWord(word: string, font: FontFile, size: number): Word {
  const words = known.get(font) ?? new Map<string, Word>();
  known.set(font, words);
  const key = `${size} ${word}`;
  const found = words.get(key);
  if (found !== undefined) return found;
  if (words.size > mostWords) words.clear();
  const run = font.layout(word, [], undefined, undefined, 'ltr');
  const scale = size / font.unitsPerEm;
  const positions = run.positions.map(({ xAdvance, yAdvance, xOffset }) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: 0,
  }));
  const made = { glyphs: run.glyphs, positions, advance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  words.set(key, made);
  return made;
}
