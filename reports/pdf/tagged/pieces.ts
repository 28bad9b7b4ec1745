import type { LayoutNode, Line, Run } from './layout-node';

/** A part of a text in which all leads to one place, or nothing leads anywhere. */
export type Piece = { link: string | null; node: LayoutNode };

/** Cuts a text at the ends of its links. Each piece is drawn for itself, and stands where it stood. */
export function piecesOf(node: LayoutNode, lines: Line[]): Piece[] {
  const pieces: { link: string | null; lines: Line[] }[] = [];
  for (const line of lines) {
    for (const part of partsOf(line)) {
      const last = pieces.at(-1);
      if (last?.link === part.link) last.lines.push(part.line);
      else pieces.push({ link: part.link, lines: [part.line] });
    }
  }
  const top = node.lines?.[0]?.box.y ?? 0;
  return pieces.map((piece, index) => ({ link: piece.link, node: placed(node, piece.lines, top, index === 0) }));
}

function partsOf(line: Line): { link: string | null; line: Line }[] {
  const parts: { link: string | null; runs: Run[]; x: number }[] = [];
  let x = line.box.x;
  for (const run of line.runs) {
    const link = run.attributes.link ?? null;
    const last = parts.at(-1);
    if (last?.link === link) last.runs.push(run);
    else parts.push({ link, runs: [run], x });
    x += run.xAdvance ?? 0;
  }
  return parts.map(({ link, runs, x: start }) => ({
    link,
    line: { ...line, box: { ...line.box, x: start }, runs: runs.map(unlinked) },
  }));
}

/** The renderer would lay an annotation over it that belongs to no element. */
function unlinked(run: Run): Run {
  return { ...run, attributes: { ...run.attributes, link: null } };
}

/** The renderer draws the first line at the top of the box; only the first piece is the place that links lead to. */
function placed(node: LayoutNode, lines: Line[], top: number, first: boolean): LayoutNode {
  const { box, props = {} } = node;
  const down = (lines[0]?.box.y ?? top) - top;
  const { id, ...rest } = props;
  return {
    ...node,
    lines,
    props: first && id !== undefined ? props : rest,
    ...(box === undefined ? {} : { box: { ...box, top: box.top + down } }),
  };
}
