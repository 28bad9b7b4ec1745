import { View } from '@react-pdf/renderer';
import type { AnswersBlock } from '#reports/report';
import { FlowingNotes, flowingLines } from './flow';
import { countLines } from './lines';
import { EndOf, type PageNumbers } from './page-numbers';
import { Words, type TextStyle } from './primitives';
import { Caption } from './table';
import { close, closer, colours, page, space, type } from './tokens';

const padding = space.base;
const widths = { question: page.text * 0.34, answer: page.text * 0.36, known: page.text * 0.3 } as const;

// A row longer than this may break across pages: kept in one piece it might be longer than a page.
const longestWhole = 14;

type Row = AnswersBlock['rows'][number];

type AnswersProps = { block: AnswersBlock; pages: PageNumbers; captioned: boolean };

/** A table of answers, each with its note below; in the margin what rests on it. */
export function Answers({ block, pages, captioned }: AnswersProps) {
  return (
    <View id={block.id} style={{ width: page.full }}>
      <Caption block={block} pages={pages} shown={captioned} />
      <Head columns={block.columns} noted={block.rows.some(isNoted)} />
      {block.rows.map((row) => (
        <AnswerRow key={row.id} row={row} />
      ))}
      <EndOf id={block.id} pages={pages} />
    </View>
  );
}

function Head({ columns, noted }: { columns: AnswersBlock['columns']; noted: boolean }) {
  return (
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
      <View style={{ width: page.text }}>
        <View style={{ flexDirection: 'row' }}>
          <Cell as="smallStrong" text={columns.question} width={widths.question} />
          <Cell as="smallStrong" text={columns.answer} width={widths.answer} />
          <Cell as="smallStrong" text={columns.known} width={widths.known} />
        </View>
        {noted ? <NoteLine text={columns.note} /> : null}
      </View>
      <View style={{ marginLeft: page.gutter }}>
        <Cell as="smallStrong" text={columns.rests} width={page.margin} />
      </View>
    </View>
  );
}

function AnswerRow({ row }: { row: Row }) {
  return (
    <View
      wrap={linesOf(row) > longestWhole}
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
        {isNoted(row) ? <NoteLine text={row.note} /> : null}
      </View>
      <View style={{ width: page.margin, marginLeft: page.gutter, paddingVertical: 3.2 }}>
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

function NoteLine({ text }: { text: string }) {
  return (
    <View style={{ paddingBottom: 3 }}>
      <Words as="note" width={page.text - padding} style={{ color: colours.quiet }}>
        {text}
      </Words>
    </View>
  );
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
