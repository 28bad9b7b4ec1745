import type { HeadingBlock, ListBlock, MarginNote, ParagraphBlock, Statement, TableBlock } from '#reports/report';

/** The blocks that every format has. */
export type PlainBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

/** The heading of what was one block, at its place. */
export function heading(id: string, text: string, margin: MarginNote[] = []): HeadingBlock {
  return { kind: 'heading', id, level: 3, text, margin };
}

export function body(text: string, margin: MarginNote[] = []): ParagraphBlock {
  return { kind: 'paragraph', style: 'body', text, margin };
}

export function note(text: string, margin: MarginNote[] = []): ParagraphBlock {
  return { kind: 'paragraph', style: 'note', text, margin };
}

/** A link as a line of its own. */
export function linked(link: MarginNote): Statement {
  return { text: link.text, margin: [link] };
}

/** A list under its label; nothing where it is empty. */
export function listed(label: string, items: Statement[], ordered = false): PlainBlock[] {
  return items.length === 0 ? [] : [note(label), { kind: 'list', ordered, items }];
}
