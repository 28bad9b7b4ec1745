export type Rect = { x: number; y: number; width: number; height: number };

export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text; `y` is the first baseline, each further line is `leading` lower. */
export type Label = {
  x: number;
  y: number;
  anchor: Anchor;
  lines: string[];
  size: number;
  leading: number;
  bold: boolean;
  box: Rect;
};

export type TextBlock = {
  width: number;
  height: number;
  /** The label with its box's top at `top` and its start, middle or end at `x`. */
  at: (x: number, top: number, anchor: Anchor) => Label;
};

export function lineHeight(size: number): number {
  return size * 1.25;
}

/** Breaks a text into lines no wider than `widest`; what needs more than `most` lines is cut short. */
export function textBlock(text: string, widest: number, size: number, bold: boolean, most = 4): TextBlock {
  const lines = shortened(balanced(text, widest, size, bold, most), widest, size, bold, most);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
  const leading = lineHeight(size);
  const height = lines.length * leading;
  const at = (x: number, top: number, anchor: Anchor): Label => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = { x: left, y: top, width, height };
    return { x, y: top + size * 0.95, anchor, lines, size, leading, bold, box };
  };
  return { width, height, at };
}

/** An estimate on the safe side for Source Sans 3: the geometry is computed where no font is at hand. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const em = Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
  return em * size * (bold ? 1.07 : 1);
}

function characterWidth(character: string): number {
  if (/[ijlI.,:;'’|()\s]/u.test(character)) return 0.29;
  if (/[mwMW%@]/u.test(character)) return 0.84;
  if (/\p{Lu}/u.test(character)) return 0.62;
  if (/[frt]/u.test(character)) return 0.36;
  return 0.52;
}

/** As few lines as the width allows, of about equal length. */
function balanced(text: string, widest: number, size: number, bold: boolean, most: number): string[] {
  let lines = wrapped(text, widest, size, bold, most);
  for (let narrower = widest - size; lines.length > 1 && narrower > widest / 2; narrower -= size) {
    const next = wrapped(text, narrower, size, bold, most);
    if (next.length > lines.length || next.some((line) => textWidth(line, size, bold) > narrower)) break;
    lines = next;
  }
  return lines;
}

function wrapped(text: string, widest: number, size: number, bold: boolean, most: number): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= widest;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const character of Array.from(word)) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
    if (lines.length > most) return lines;
  }
  return line ? [...lines, line] : lines;
}

function shortened(lines: string[], widest: number, size: number, bold: boolean, most: number): string[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last && textWidth(`${last}…`, size, bold) > widest) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
