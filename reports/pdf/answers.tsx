import { View } from '@react-pdf/renderer';
import type { AnswersBlock } from '../report';
import { FlowingNotes } from './flow';
import { countLines } from './lines';
import { Words, type TextStyle } from './primitives';
import { close, closer, colours, page, space, type } from './tokens';

const padding = space.base;
const widths = { question: page.text * 0.4, answer: page.text * 0.4, known: page.text * 0.2, rests: page.margin };

// A row longer than this may break across pages: kept in one piece it might be longer than a page.
const longestWhole = 14;

type Row = AnswersBlock['rows'][number];

/** A table of answers; in the margin what rests on each, below it the note that came with it. */
export function Answers({ block }: { block: AnswersBlock }) {
  const { columns } = block;
  return (
    <View style={{ width: page.full }}>
      <View wrap={false} minPresenceAhead={30} style={{ paddingBottom: space.tight }}>
        <Words as="smallStrong" id={block.id}>
          {block.caption}
        </Words>
      </View>
      <View
        fixed
        minPresenceAhead={40}
        wrap={false}
        style={{
          ...close,
          flexDirection: 'row',
          marginBottom: space.hair,
          borderTopWidth: 0.8,
          borderBottomWidth: 0.5,
          borderColor: colours.ink,
        }}
      >
        <Cell as="smallStrong" text={columns.question} width={widths.question} />
        <Cell as="smallStrong" text={columns.answer} width={widths.answer} />
        <Cell as="smallStrong" text={columns.known} width={widths.known} />
        <View style={{ marginLeft: page.gutter }}>
          <Cell as="smallStrong" text={columns.rests} width={widths.rests} />
        </View>
      </View>
      {block.rows.map((row) => (
        <AnswerRow key={row.id} row={row} noteLabel={columns.note} />
      ))}
    </View>
  );
}

function AnswerRow({ row, noteLabel }: { row: Row; noteLabel: string }) {
  return (
    <View
      wrap={linesOf(row) > longestWhole}
      style={{ ...closer, flexDirection: 'row', borderBottomWidth: 0.5, borderColor: colours.hairline }}
    >
      <View style={{ width: page.text }}>
        <View style={{ flexDirection: 'row' }}>
          <Cell as="small" text={row.ask} width={widths.question} id={row.id} />
          <Cell as="small" text={row.answer} width={widths.answer} />
          <Cell as="small" text={row.known} width={widths.known} />
        </View>
        {row.note === '' ? null : (
          <View style={{ paddingBottom: 2.6 }}>
            <Words as="note" width={page.text - padding} style={{ color: colours.quiet }}>
              {`${noteLabel}: ${row.note}`}
            </Words>
          </View>
        )}
      </View>
      <View style={{ width: widths.rests, marginLeft: page.gutter, paddingVertical: 3.2 }}>
        {row.rests.length > 0 ? <FlowingNotes notes={row.rests} width={widths.rests} /> : null}
      </View>
    </View>
  );
}

function linesOf(row: Row): number {
  const cells = [
    countLines(row.ask, widths.question - padding, type.small),
    countLines(row.answer, widths.answer - padding, type.small),
    countLines(row.known, widths.known - padding, type.small),
  ];
  const note = row.note === '' ? 0 : countLines(row.note, page.text - padding, type.note);
  const rests = countLines(row.rests.map(({ text }) => text).join(' · '), widths.rests, type.note);
  return Math.max(Math.max(...cells) + note, rests);
}

type CellProps = { as: TextStyle; text: string; width: number; id?: string };

function Cell({ as, text, width, id }: CellProps) {
  return (
    <View style={{ width, paddingRight: padding, paddingVertical: 2.6 }}>
      <Words as={as} width={width - padding} id={id}>
        {text}
      </Words>
    </View>
  );
}
