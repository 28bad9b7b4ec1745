import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { MarginNote } from '#reports/report';
import { familiesFor } from './families-for';
import { balancedLines, brokenLines, cutsIn } from './lines';
import { opening, tagged, type Tag } from './tagged/tag';
import { close, colours, page, rowGap, space, type } from './tokens';

type Style = {
  color?: string;
  textAlign?: 'left' | 'right';
  marginBottom?: number;
  paddingTop?: number;
  paddingBottom?: number;
};

export type TextStyle = keyof typeof type;

type WordsProps = {
  as: TextStyle;
  children: string;
  /** The room for a line; lines are broken here and not by the renderer. */
  width?: number;
  style?: Style & { fontSize?: number };
  /** A place of this document to which the text leads. */
  to?: string;
  id?: string;
  /** What it is to one who reads the structure; a paragraph, or what holds it, where it is left out. */
  tag?: Tag;
};

const headings: ReadonlySet<TextStyle> = new Set(['cover', 'h1', 'h2', 'h3', 'name']);

/** All running text goes through here. */
export function Words({ as, children, width = page.text, style = {}, to, id, tag }: WordsProps) {
  const face = { ...type[as], ...style, fontFamily: familiesFor(children, type[as].fontFamily) };
  const lines = headings.has(as) ? balancedLines(inOneLine(children), width, face) : brokenLines(children, width, face);
  return (
    <Text
      style={{ color: colours.ink, ...face, width }}
      {...cut(cutsIn(children, lines))}
      {...(id === undefined ? {} : { id })}
      {...maybe(tag)}
    >
      {to === undefined ? (
        lines
      ) : (
        <Link src={`#${to}`} style={{ color: colours.accent, textDecoration: 'none' }}>
          {lines}
        </Link>
      )}
    </Text>
  );
}

/** A name has no lines of its own: one of hundreds would be higher than a page, and stays with what follows it. */
function inOneLine(name: string): string {
  return name.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));
}

type BesideProps = {
  notes: MarginNote[];
  children: ReactNode;
  /** Keep in one piece; only for what is surely shorter than a page. */
  together?: boolean;
  /** How far the first line of the notes has to come down to stand level with the text. */
  drop?: number;
  /** What both columns are, and what the notes are within it. */
  tag?: Tag;
  notesTag?: Tag;
};

/** A statement in the text column and, beside it, what it rests on. */
export function Beside({ notes, children, together = false, drop = 1.4, tag, notesTag }: BesideProps) {
  // Where both go on on the next page, all of the text is read before the notes.
  const own: Tag | undefined = tag === undefined && notesTag === undefined ? { role: 'Div' } : undefined;
  return (
    <View style={{ flexDirection: 'row' }} wrap={!together} {...maybe(tag)}>
      <View style={{ width: page.text }} {...maybe(own)}>
        {children}
      </View>
      {notes.length > 0 ? (
        <View style={{ width: page.margin, marginLeft: page.gutter, paddingTop: drop }} {...maybe(notesTag)}>
          {notes.map((note, index) => (
            <Note key={index} note={note} />
          ))}
        </View>
      ) : null}
    </View>
  );
}

export function Note({ note, width = page.margin }: { note: MarginNote; width?: number }) {
  const style = { color: note.to === undefined ? colours.quiet : colours.accent, marginBottom: space.hair };
  return (
    <Words as={note.kind === 'answer' ? 'noteItalic' : 'note'} width={width} style={style} to={note.to}>
      {note.text}
    </Words>
  );
}

/**
 * Room above a heading, in rows of the page's gap. Boxes of no height, each moved up to the end of what stands before:
 * the renderer sees one gap then, which it leaves out where a page ends in it.
 */
export function Air({ rows }: { rows: number }) {
  return Array.from({ length: rows }, (_, index) => (
    <View key={index} style={{ position: 'relative', top: -rowGap * (index + 1) }} />
  ));
}

type RuledProps = { children: ReactNode; above: number; opens?: Tag; tag?: Tag };

/** A hairline above what it opens, in a box of its own: as an edge of a box that breaks it could be left behind. */
export function Ruled({ children, above, opens, tag }: RuledProps) {
  return (
    <View {...maybe(tag)} {...(opens === undefined ? {} : opening(opens))}>
      <View
        wrap={false}
        minPresenceAhead={1}
        style={{ width: page.text, height: above, borderTopWidth: 0.5, borderTopColor: colours.hairline }}
      />
      <View style={close}>{children}</View>
    </View>
  );
}

type AlongsideProps = {
  lead: ReactNode;
  leadWidth: number;
  children: ReactNode;
  width: number;
  /** What each column is to one who reads the structure. */
  leadTag?: Tag;
  tag?: Tag;
};

/** A narrow column and a wide one. Boxes as high as each other: where one breaks across pages, the other stays in its place. */
export function Alongside({ lead, leadWidth, children, width, leadTag, tag }: AlongsideProps) {
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ width: leadWidth }} {...maybe(leadTag)}>
        {lead}
      </View>
      <View style={{ width }} {...maybe(tag)}>
        {children}
      </View>
    </View>
  );
}

export function Hairline({ width = page.text }: { width?: number }) {
  return <View style={{ width, borderTopWidth: 0.5, borderTopColor: colours.hairline }} />;
}

function maybe(tag: Tag | undefined): { tag?: Tag } {
  return tag === undefined ? {} : tagged(tag);
}

/** The renderer passes on what it does not know. */
function cut(cuts: number[]): { cuts: number[] } {
  return { cuts };
}
