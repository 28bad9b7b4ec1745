import { cellText } from '#reports/cell';
import { harmlessReport } from '#reports/harmless';
import { lower } from '#reports/lowering/lower';
import type { PlainBlock } from '#reports/lowering/plain';
import type { Block, MarginNote, Report, Statement } from '#reports/report';

/** Everything that a report tells, in the order in which it is told: cover, contents heading, then section by section, notes behind what rests on them. */
export function toldBy(given: Report, isLeftOut: (block: Block) => boolean = () => false): string[] {
  const { cover, sections } = harmlessReport(given);
  const head = [cover.kind, cover.title, cover.place, cover.sentence, cover.figureCaption ?? '', ...cover.lines];
  const told = sections.flatMap(({ heading, intro, blocks }) => [
    heading,
    ...(intro === undefined ? [] : statement(intro)),
    ...blocks
      .filter((block) => !isLeftOut(block))
      .flatMap(lower)
      .flatMap(wordsOf),
  ]);
  return [...head, ...told].filter((text) => text.trim() !== '');
}

/** Letters and digits alone, as one row: what differs between formats is blanks and signs between texts. */
export function lettersOf(texts: readonly string[]): string {
  return texts
    .join('')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where two rows of letters part, with what stands around it; undefined where they are the same. */
export function difference(one: string, other: string): { one: string; other: string } | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return { one: around(one), other: around(other) };
}

function wordsOf(block: PlainBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return statement(block);
    case 'list':
      return block.items.flatMap(statement);
    case 'table':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat().map(cellText)];
  }
}

/** A line that is nothing but its first note says it once. */
function statement({ text, margin }: Pick<Statement, 'text'> & { margin: MarginNote[] }): string[] {
  const [first, ...others] = margin;
  const notes = first?.text === text ? others : margin;
  return [text, ...notes.map((note) => note.text)];
}
