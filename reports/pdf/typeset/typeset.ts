import type { LayoutNode, Line, NodeStyle, Run } from '#reports/pdf/tagged/layout-node';
import type { FontFile } from './font-file';
import { fontOf, isPlain } from './plain-text';
import { shaped } from './shaped';

/**
 * Sets the lines of all plain texts of a document before it is laid out. Their lines are broken already and their letters stand as they are
 * written, so that nothing is left of what makes the renderer's text engine slow: it set Franca's plan in most of the time that its PDF took.
 * Texts in scripts that join, turn or stack their letters are left to it.
 */
export function typesetTree(node: LayoutNode): void {
  if (node.type === 'SVG') return;
  if (node.type === 'TEXT') {
    const lines = setLines(node);
    if (lines !== undefined) node.lines = lines;
    return;
  }
  node.children?.forEach(typesetTree);
}

type Face = { families: readonly string[]; size: number; weight: number; slope: string; leading: number };

type Piece = { text: string; color: string; link: string | null };

/** The lines of a text; undefined where the renderer has to set it. */
export function setLines({ style = {}, children = [] }: LayoutNode): Line[] | undefined {
  const face = faceOf(style);
  const width = style.width;
  if (face === undefined || typeof width !== 'number') return undefined;
  const pieces = children.flatMap((child) => piecesOf(child, style));
  const text = pieces.map((piece) => piece.text).join('');
  if (text === '' || !isPlain(text)) return undefined;
  return linesOf(pieces).map((line, index) => setLine(line, index, { face, width, align: style.textAlign }));
}

function faceOf({ fontFamily, fontSize, fontWeight = 400, fontStyle = 'normal', lineHeight }: NodeStyle) {
  if (typeof fontFamily === 'string' || fontFamily === undefined) return undefined;
  if (fontSize === undefined || lineHeight === undefined) return undefined;
  return { families: fontFamily, size: fontSize, weight: fontWeight, slope: fontStyle, leading: lineHeight * fontSize };
}

function piecesOf(node: LayoutNode, { color = '#000000' }: NodeStyle): Piece[] {
  if (node.value !== undefined) return [{ text: node.value, color, link: null }];
  const own = node.style?.color ?? color;
  const link = node.props?.src ?? null;
  return (node.children ?? []).flatMap((child) =>
    child.value === undefined ? [] : [{ text: child.value, color: own, link }],
  );
}

/** The pieces of each line; a line feed at the very end opens none. */
function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...piece, text });
    });
  }
  return lines.length > 1 && lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function setLine(
  pieces: Piece[],
  index: number,
  { face, width, align }: { face: Face; width: number; align: string | undefined },
): Line {
  const runs = pieces.flatMap((piece) => runsOf(piece, face));
  const xAdvance = runs.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0);
  return {
    string: pieces.map(({ text }) => text).join(''),
    runs,
    xAdvance,
    height: face.leading,
    ascent: Math.max(0, ...runs.map(({ ascent = 0 }) => ascent)),
    box: {
      x: align === 'right' ? Math.max(0, width - xAdvance) : 0,
      y: index * face.leading,
      width,
      height: face.leading,
    },
  };
}

/** One run for all letters in a row that one font has. */
function runsOf({ text, color, link }: Piece, face: Face): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let font: FontFile | undefined;
  let at = 0;
  const close = () => {
    if (font === undefined || start === at) return;
    const scale = face.size / font.unitsPerEm;
    runs.push({
      ...shaped(text.slice(start, at), font, face.size),
      height: face.leading,
      ascent: font.ascent * scale,
      descent: font.descent * scale,
      attributes: { font: [font], fontSize: face.size, lineHeight: face.leading, color, link },
    });
    start = at;
  };
  for (const letter of text) {
    const next = fontOf(letter, face);
    if (next !== font) close();
    font = next;
    at += letter.length;
  }
  close();
  return runs;
}
