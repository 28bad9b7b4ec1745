import { View } from '@react-pdf/renderer';
import type { AnswersBlock } from '#reports/report';
import { FlowingNotes, flowingLines } from './flow';
import { countLines } from './lines';
import { EndOf } from './page-numbers';
import { Words, type TextStyle } from './primitives';
import { Caption, dataCell, headCell, headRow } from './table';
import { tagged, type Tag } from './tagged/tag';
import { close, closer, colours, page, space, type } from './tokens';

const padding = space.base;
const widths = { question: page.text * 0.34, answer: page.text * 0.36, known: page.text * 0.3 } as const;

// A row longer than this may break across pages: kept in one piece it might be longer than a page.
const longestWhole = 14;

type Row = AnswersBlock['rows'][number];

type AnswersProps = { block: AnswersBlock; captioned: boolean };

/** A table of answers, each with its note below; in the margin what rests on it. */
export function Answers({ block, captioned }: AnswersProps) {
  const noted = block.rows.some(isNoted);
  return (
    <View id={block.id} style={{ width: page.full }} {...tagged({ role: 'Table' })}>
      <Caption block={block} shown={captioned} />
      <Head columns={block.columns} noted={noted} />
      {block.rows.map((row) => (
        <AnswerRow key={row.id} row={row} noted={noted} />
      ))}
      <EndOf id={block.id} />
    </View>
  );
}

function Head({ columns, noted }: { columns: AnswersBlock['columns']; noted: boolean }) {
  return (
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
      <View style={{ width: page.text }}>
        <View style={{ flexDirection: 'row' }}>
          <Cell as="smallStrong" text={columns.question} width={widths.question} tag={headCell()} />
          <Cell as="smallStrong" text={columns.answer} width={widths.answer} tag={headCell()} />
          <Cell as="smallStrong" text={columns.known} width={widths.known} tag={headCell()} />
        </View>
        {noted ? <NoteLine text={columns.note} tag={headCell()} /> : null}
      </View>
      <View style={{ marginLeft: page.gutter }}>
        <Cell as="smallStrong" text={columns.rests} width={page.margin} tag={headCell()} />
      </View>
    </View>
  );
}

function AnswerRow({ row, noted }: { row: Row; noted: boolean }) {
  return (
    <View
      wrap={linesOf(row) > longestWhole}
      {...tagged({ role: 'TR' })}
      style={{
        ...closer,
        flexDirection: 'row',
        borderBottomWidth: 0.5,
        borderColor: colours.hairline,
      }}
    >
      <View style={{ width: page.text }}>
        <View style={{ flexDirection: 'row' }}>
          <Cell as="small" text={row.ask} width={widths.question} id={row.id} />
          <Cell as="smallStrong" text={row.answer} width={widths.answer} />
          <Cell as="small" text={row.known} width={widths.known} />
        </View>
        {isNoted(row) ? (
          <NoteLine text={row.note} tag={dataCell()} />
        ) : noted ? (
          <View style={{ height: 0 }} {...tagged(dataCell())} />
        ) : null}
      </View>
      <View style={{ width: page.margin, marginLeft: page.gutter, paddingVertical: 3.2 }} {...tagged(dataCell())}>
        {row.rests.length > 0 ? <FlowingNotes notes={row.rests} width={page.margin} /> : null}
      </View>
    </View>
  );
}

/** A dash says only that there is no note. */
function isNoted({ note }: Row): boolean {
  return /[\p{L}\p{N}]/u.test(note);
}

function linesOf(row: Row): number {
  const cells = [
    countLines(row.ask, widths.question - padding, type.small),
    countLines(row.answer, widths.answer - padding, type.smallStrong),
    countLines(row.known, widths.known - padding, type.small),
  ];
  const note = isNoted(row) ? countLines(row.note, page.text - padding, type.note) : 0;
  return Math.max(Math.max(...cells) + note, flowingLines(row.rests, page.margin));
}

function NoteLine({ text, tag }: { text: string; tag: Tag }) {
  return (
    <View style={{ paddingBottom: 3 }} {...tagged(tag)}>
      <Words as="note" width={page.text - padding} style={{ color: colours.quiet }}>
        {text}
      </Words>
    </View>
  );
}

type CellProps = { as: TextStyle; text: string; width: number; id?: string; tag?: Tag };

function Cell({ as, text, width, id, tag = dataCell() }: CellProps) {
  return (
    <View style={{ width, paddingRight: padding, paddingVertical: 2.6 }} {...tagged(tag)}>
      <Words as={as} width={width - padding} id={id}>
        {text}
      </Words>
    </View>
  );
}
