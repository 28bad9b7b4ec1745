import type { Cell } from '#reports/cell';
import type { Block, Statement, TableBlock } from '#reports/report';

/** A heading within the comparison. */
export function heading(id: string, text: string): Block {
  return { kind: 'heading', id: `comparison-${id}`, level: 2, text, margin: [] };
}

export function body(text: string): Block {
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}

/** A table whose columns are of these parts of the width. */
export function table(
  id: string,
  caption: string,
  columns: readonly (readonly [label: string, share: number])[],
  rows: Cell[][],
): TableBlock {
  return {
    kind: 'table',
    id: `comparison-${id}-table`,
    caption,
    columns: columns.map(([label, share]) => ({ label, share, align: 'start' })),
    rows,
  };
}

/** A list under a heading of its own; nothing where the list is empty. */
export function listed(id: string, title: string, items: Statement[]): Block[] {
  if (items.length === 0) return [];
  return [heading(id, title), { kind: 'list', ordered: false, items }];
}
