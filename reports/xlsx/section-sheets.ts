import { lower } from '#reports/lowering/lower';
import type { PlainBlock } from '#reports/lowering/plain';
import type { Block, Section, TableBlock } from '#reports/report';
import type { DraftSheet } from './draft';
import { tableSheet } from './table-sheet';
import { statementRow, type TextRow, textRows } from './text-rows';

const TEXT_WIDTHS = [90, 60];

/** A section as sheets: one of what it says in words, where it says anything, and one for each of its tables. */
export function sectionSheets({ id, heading, intro, blocks }: Section): DraftSheet[] {
  const plain = blocks.flatMap(lowered);
  const tables = plain.filter(({ kind }) => kind === 'table').length;
  const sheets = plain.flatMap((block) => (block.kind === 'table' ? [tableSheet(block)] : []));
  const [first] = sheets;
  if (first !== undefined && intro === undefined && tables === plain.length) {
    first.places.set(id, 0);
    return sheets;
  }
  const rows: TextRow[] = [
    { cells: [{ cell: heading, style: 'title' }], place: id },
    ...(intro === undefined ? [] : [statementRow(intro, '', 'lead')]),
    ...plain.flatMap((block) => (block.kind === 'table' ? [rowOfTable(block)] : textRows(block))),
  ];
  const places = new Map(rows.flatMap(({ place }, row) => (place === undefined ? [] : [[place, row] as const])));
  const words: DraftSheet = {
    wanted: heading,
    rows: rows.map(({ cells }) => cells),
    widths: TEXT_WIDTHS,
    places,
    isTable: false,
  };
  return [words, ...sheets];
}

/** Where a table stands among the words: its name, which leads to its sheet. */
function rowOfTable({ id, caption }: TableBlock): TextRow {
  return { cells: [{ cell: { kind: 'link', to: id, text: caption }, style: 'body' }] };
}

/** The answers lose the places of their rows where they become a table like any other. */
function lowered(block: Block): PlainBlock[] {
  const plain = lower(block);
  if (block.kind !== 'answers') return plain;
  const rowIds = block.rows.map(({ id }) => id);
  return plain.map((each) => (each.kind === 'table' ? { ...each, rowIds } : each));
}
