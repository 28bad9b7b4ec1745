import { Font } from '@react-pdf/renderer';

export type Face = {
  fontFamily: readonly string[];
  fontSize: number;
  fontWeight?: 400 | 600;
  fontStyle?: 'normal' | 'italic';
};

// In ems. The renderer counts a line feed as a letter of about a quarter, and kerning may widen a line a little.
const slack = 0.32;

/**
 * Breaks a text into lines no wider than `width` and joins them by line feeds. The renderer's own line breaker is made
 * for justified text (it squeezes the spaces of a ragged line, prints hyphens where a word changes its font, and lets
 * long words run out of their column), so it is given nothing to break. The fonts have to be loaded.
 */
export function brokenLines(text: string, width: number, face: Face): string {
  const letterWidth = letterWidths(face);
  return text
    .split('\n')
    .flatMap((paragraph) => filledLines(paragraph, Math.max(width - slack * face.fontSize, face.fontSize), letterWidth))
    .join('\n');
}

/** The same number of lines, of about equal length: for headings. */
export function balancedLines(text: string, width: number, face: Face): string {
  let lines = brokenLines(text, width, face);
  const count = lines.split('\n').length;
  for (let narrower = width - face.fontSize; count > 1 && narrower > width / 2; narrower -= face.fontSize) {
    const next = brokenLines(text, narrower, face);
    if (next.split('\n').length > count) break;
    lines = next;
  }
  return lines;
}

/** As much of a text as goes into `most` lines; what is cut off leaves an ellipsis. */
export function firstLines(text: string, most: number, width: number, face: Face): string {
  const lines = brokenLines(text, width, face).split('\n');
  if (lines.length <= most) return text;
  const letters = lines.slice(0, most).join('').replace(/\s/g, '').length;
  for (let end = afterLetters(text, letters); end > 0; end -= 1) {
    const shorter = `${text.slice(0, end).trimEnd()}…`;
    if (countLines(shorter, width, face) <= most) return shorter;
  }
  return '…';
}

/** Where in a text that many letters have passed, blanks not counted. */
export function afterLetters(text: string, letters: number): number {
  let end = 0;
  for (let seen = 0; end < text.length && seen < letters; end += 1) if (/\S/.test(text[end] ?? '')) seen += 1;
  return end;
}

/** Which lines of a broken text end within a word: one that is longer than a line, or after a hyphen. */
export function cutsIn(text: string, broken: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  broken.split('\n').forEach((line, index) => {
    for (const letter of line) {
      if (letter.trim() === '') continue;
      while ((text[at] ?? '-').trim() === '') at += 1;
      at += letter.length;
    }
    if (at < text.length && (text[at] ?? '').trim() !== '') cuts.push(index);
  });
  return cuts;
}

export function countLines(text: string, width: number, face: Face): number {
  return brokenLines(text, width, face).split('\n').length;
}

type LetterWidth = (letter: string) => number;

function filledLines(paragraph: string, width: number, letterWidth: LetterWidth): string[] {
  const measure = (text: string) => Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  const space = letterWidth(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = () => {
    if (line) lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of paragraph.split(/ +/).filter(Boolean)) {
    let glue = line ? ' ' : '';
    for (const part of breakable(word)) {
      const wide = measure(part);
      if (line && used + (glue ? space : 0) + wide > width) {
        close();
        glue = '';
      }
      if (wide <= width) {
        used += (glue ? space : 0) + wide;
        line += glue + part;
      } else {
        for (const letter of lettersOf(part)) {
          if (line && used + measure(letter) > width) close();
          used += measure(letter);
          line += letter;
        }
      }
      glue = '';
    }
  }
  close();
  return lines.length > 0 ? withoutLoneWord(lines, width, measure) : [''];
}

/** A last line of one short word takes the word before it along. */
function withoutLoneWord(lines: string[], width: number, measure: (text: string) => number): string[] {
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2) ?? '';
  const cut = before.lastIndexOf(' ');
  if (last.includes(' ') || measure(last) > width / 6 || before.split(' ').length < 4) return lines;
  return [...lines.slice(0, -2), before.slice(0, cut), `${before.slice(cut + 1)} ${last}`];
}

/** Letters with the marks that stand on them, which no line end may part. */
function lettersOf(word: string): string[] {
  return word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** A line may end after a hyphen or slash within a word, between the words of Thai and between ideographs, which have no blanks. */
function breakable(word: string): string[] {
  return word
    .split(/(?<=[\p{L}\p{N}]{2}[-/–@])(?=[\p{L}\p{N}]{2})/u)
    .flatMap((part) => (/\p{Script=Thai}/u.test(part) ? thaiWords(part) : [part]))
    .flatMap((part) => part.split(/(?<=\p{Script=Han}\p{P}*)(?=\p{Script=Han})/u));
}

function thaiWords(text: string): string[] {
  return Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

const widths = new Map<string, Map<string, number>>();

function letterWidths({ fontFamily, fontSize, fontWeight = 400, fontStyle = 'normal' }: Face): LetterWidth {
  const key = `${fontFamily[0]} ${fontWeight} ${fontStyle}`;
  const known = widths.get(key) ?? new Map<string, number>();
  widths.set(key, known);
  return (letter) => {
    const found = known.get(letter);
    if (found !== undefined) return found * fontSize;
    const measured = measuredWidth(letter, fontFamily, fontWeight, fontStyle);
    known.set(letter, measured);
    return measured * fontSize;
  };
}

function measuredWidth(
  letter: string,
  families: readonly string[],
  fontWeight: 400 | 600,
  fontStyle: 'normal' | 'italic',
): number {
  const point = letter.codePointAt(0) ?? 0;
  for (const fontFamily of families) {
    const font = Font.getFont({ fontFamily, fontWeight, fontStyle })?.data;
    if (!font) throw new Error(`The font ${fontFamily} is not loaded yet`);
    if (font.hasGlyphForCodePoint(point)) return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
  }
  return 1;
}
