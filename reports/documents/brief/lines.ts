import { unreachable } from '#policies/schema/unreachable';
import type { Block, Report, Section } from '#reports/report';

/** Letters in a line of a sheet of paper: of its text, and beside the term of a fact. */
const LETTERS = { text: 62, fact: 48 };

/** So many lines of text two sheets hold beside the figure; tried on many cases, and a little less than the fullest that fits. */
export const MOST_LINES = 70;

/** About how many lines of paper a brief takes, headings and the room around them counted in. */
export function linesOf({ cover, sections }: { cover: Pick<Report['cover'], 'lines'>; sections: Section[] }): number {
  const head = lines(cover.lines.join(' · '), LETTERS.text);
  return sections.reduce(
    (sum, { blocks }) => sum + 2.5 + blocks.reduce((inner, each) => inner + ofBlock(each), 0),
    head,
  );
}

function ofBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 1.5 + lines(block.text, LETTERS.text);
    case 'paragraph':
      return 0.5 + lines(block.text, LETTERS.text);
    case 'list':
      return block.items.reduce(
        (sum, { text, title }) => sum + 0.3 + (title === undefined ? 0 : 0.5) + lines(text, LETTERS.text),
        0,
      );
    case 'facts':
      return block.items.reduce((sum, { text }) => sum + 0.4 + lines(text, LETTERS.fact), 0);
    case 'table':
    case 'figure':
    case 'measure':
    case 'facing':
    case 'check':
    case 'finding':
    case 'stages':
    case 'rule':
    case 'answers':
    case 'room':
      throw new Error(`A brief holds no ${block.kind}.`);
    default:
      return unreachable(block);
  }
}

function lines(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}
