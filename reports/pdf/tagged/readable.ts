import type { Line, Run } from './layout-node';

/**
 * Lines as they should be read: without runs of no letters (line feeds, in a font that no PDF/UA file may use, as it is not embedded), and with a blank
 * where a line ends between two words, else a reader runs them together. The blank has no width: nothing moves.
 */
export function readable(lines: readonly Line[]): Line[] {
  return lines
    .map((line) => ({ ...line, runs: line.runs.filter(({ glyphs = [] }) => glyphs.length > 0) }))
    .filter(({ runs }) => runs.length > 0)
    .map((line, index, all) => (index < all.length - 1 && endsWithin(line.string) ? line : withBlank(line)));
}

/** A line may end within a word after these; after all else there was a blank, or the word is longer than a line. */
function endsWithin(line: string): boolean {
  return /[\p{L}\p{N}][-/–@]\n?$/u.test(line) || /\p{Script=Han}\p{P}*\n?$|\p{Script=Thai}\n?$/u.test(line);
}

function withBlank(line: Line): Line {
  const last = line.runs.at(-1);
  const blanked = last === undefined ? undefined : blankAfter(last);
  return blanked === undefined ? line : { ...line, runs: [...line.runs.slice(0, -1), blanked] };
}

function blankAfter(run: Run): Run | undefined {
  const blank = run.attributes.font?.[0]?.glyphForCodePoint(BLANK);
  if (blank === undefined) return undefined;
  const nowhere = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
  return { ...run, glyphs: [...(run.glyphs ?? []), blank], positions: [...(run.positions ?? []), nowhere] };
}

const BLANK = 32;
