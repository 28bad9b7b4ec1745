import { unreachable } from '#policies/schema/unreachable';
import type { PlainBlock } from '#reports/lowering/plain';
import type { MarginNote, Statement, TableBlock } from '#reports/report';
import type { CellStyle, DraftCell } from './draft';

/** A row of text, and the place of the report that it is. */
export type TextRow = { cells: DraftCell[]; place?: string };

/** The rows of what is no table; what stands in the margin has the column beside. */
export function textRows(block: Exclude<PlainBlock, TableBlock>): TextRow[] {
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 2 ? 'heading' : 'subheading';
      return [{ cells: [{ cell: block.text, style }, ...beside(block.margin)], place: block.id }];
    }
    case 'paragraph':
      return [{ cells: [{ cell: block.text, style: block.style }, ...beside(block.margin)] }];
    case 'list':
      return block.items.map((item, index) => statementRow(item, block.ordered ? `${index + 1}. ` : ''));
    default:
      return unreachable(block);
  }
}

/** A statement with its notes beside; `before` is its number in a list. */
export function statementRow({ text, margin }: Statement, before = '', style: CellStyle = 'body'): TextRow {
  return { cells: [{ cell: `${before}${text}`, style }, ...beside(margin)] };
}

/** The notes one below the other. A cell can lead to one place only: to the first that a note names. */
function beside(margin: MarginNote[]): DraftCell[] {
  const notes = margin.filter(({ text }) => text.trim() !== '');
  if (notes.length === 0) return [];
  const text = notes.map(noteText).join('\n');
  const to = notes.find((note) => note.to !== undefined)?.to;
  return [{ cell: to === undefined ? text : { kind: 'link', to, text }, style: 'note' }];
}

/** What another document tells is named with where it stands there. */
function noteText({ text, elsewhere }: MarginNote): string {
  return elsewhere === undefined ? text : `${text} (${elsewhere.where})`;
}
