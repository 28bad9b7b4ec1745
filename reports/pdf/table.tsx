import { View } from '@react-pdf/renderer';
import { type Cell as TableCell, cellText } from '#reports/cell';
import type { TableBlock } from '#reports/report';
import { countLines } from './lines';
import { EndOf, PageOf } from './page-numbers';
import { Words } from './primitives';
import { tagged, type Tag } from './tagged/tag';
import { close, closer, colours, page, space, type } from './tokens';

const cellPadding = 9;

// A row longer than this may break across pages: kept in one piece it might be longer than a page.
const longestWhole = 14;

type TableProps = {
  block: TableBlock;
  captioned?: boolean;
};

export function Table({ block, captioned = true }: TableProps) {
  const width = needsMargin(block) ? page.full : page.text;
  const columns = columnsWithin(block, width);
  return (
    <View id={block.id} style={{ width }} {...tagged({ role: 'Table' })}>
      <Caption block={block} shown={captioned} />
      <View
        fixed
        minPresenceAhead={40}
        wrap={false}
        {...tagged(headRow())}
        style={{
          ...close,
          flexDirection: 'row',
          marginBottom: space.hair,
          borderTopWidth: 0.8,
          borderBottomWidth: 0.5,
          borderColor: colours.ink,
        }}
      >
        {columns.map((column, index) => (
          <Cell key={index} text={column.label} column={column} last={index === columns.length - 1} head />
        ))}
      </View>
      {block.rows.map((row, index) => (
        <Row key={index} row={row} columns={columns} />
      ))}
      <EndOf id={block.id} />
    </View>
  );
}

type CaptionProps = { block: { id: string; caption: string }; shown: boolean };

/** The caption of what may fill pages, or no more than the mark of its place; either stays with what follows. */
export function Caption({ block, shown }: CaptionProps) {
  return (
    <View minPresenceAhead={30}>
      {shown ? (
        <View wrap={false} style={{ paddingBottom: space.tight }}>
          <Words as="smallStrong" tag={{ role: 'Caption' }}>
            {block.caption}
          </Words>
        </View>
      ) : null}
      <PageOf id={block.id} />
    </View>
  );
}

/** The head is read once, however often it is shown. */
export function headRow(): Tag {
  return { role: 'TR', once: true };
}

export function headCell(): Tag {
  return { role: 'TH', scope: 'Column', eager: true };
}

/** An empty cell is a cell: else its row would be shorter than the others. */
export function dataCell(): Tag {
  return { role: 'TD', eager: true };
}

/** A table takes the margin too where its rows would be tall in the text column alone. */
function needsMargin(block: TableBlock): boolean {
  const columns = columnsWithin(block, page.text);
  return block.columns.length > 3 || block.rows.some((row) => linesOf(row, columns) > 3);
}

function columnsWithin(block: TableBlock, width: number): Column[] {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  return block.columns.map((column) => ({ ...column, width: (column.share / total) * width }));
}

function linesOf(row: TableCell[], columns: Column[]): number {
  return Math.max(
    1,
    ...columns.map((column, index) => countLines(cellText(row[index]), column.width - cellPadding, type.small)),
  );
}

type Column = TableBlock['columns'][number] & { width: number };

function Row({ row, columns }: { row: TableCell[]; columns: Column[] }) {
  return (
    <View
      wrap={linesOf(row, columns) > longestWhole}
      {...tagged({ role: 'TR' })}
      style={{ ...closer, flexDirection: 'row', borderBottomWidth: 0.5, borderColor: colours.hairline }}
    >
      {columns.map((column, index) => (
        <Cell key={index} text={cellText(row[index])} column={column} last={index === columns.length - 1} />
      ))}
    </View>
  );
}

type CellProps = { text: string; column: Column; last: boolean; head?: boolean };

function Cell({ text, column, last, head = false }: CellProps) {
  const padding = last ? 0 : cellPadding;
  return (
    <View
      style={{ width: column.width, paddingRight: padding, paddingVertical: 2.6 }}
      {...tagged(head ? headCell() : dataCell())}
    >
      <Words
        as={head ? 'smallStrong' : 'small'}
        width={column.width - padding}
        style={{ textAlign: column.align === 'end' ? 'right' : 'left' }}
      >
        {text}
      </Words>
    </View>
  );
}
