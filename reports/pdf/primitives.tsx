import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { MarginNote } from '../report';
import { balancedLines, brokenLines } from './lines';
import { colours, page, space, type } from './tokens';

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
};

const headings: ReadonlySet<TextStyle> = new Set(['cover', 'h1', 'h2', 'h3']);

/** All running text goes through here. */
export function Words({ as, children, width = page.text, style = {}, to, id }: WordsProps) {
  const face = { ...type[as], ...style, fontFamily: [...type[as].fontFamily] };
  const lines = headings.has(as) ? balancedLines(children, width, face) : brokenLines(children, width, face);
  return (
    <Text style={{ color: colours.ink, ...face, width }} {...(id === undefined ? {} : { id })}>
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

type BesideProps = {
  notes: MarginNote[];
  children: ReactNode;
  /** Keep in one piece; only for what is surely shorter than a page. */
  together?: boolean;
  /** How far the first line of the notes has to come down to stand level with the text. */
  drop?: number;
};

/** A statement in the text column and, beside it, what it rests on. */
export function Beside({ notes, children, together = false, drop = 1.4 }: BesideProps) {
  return (
    <View style={{ flexDirection: 'row' }} wrap={!together}>
      <View style={{ width: page.text }}>{children}</View>
      {notes.length > 0 ? (
        <View style={{ width: page.margin, marginLeft: page.gutter, paddingTop: drop }}>
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

/** Room above a heading; a box of its own, so that it stays behind when the heading moves to the next page. */
export function Air({ height }: { height: number }) {
  return <View wrap={false} style={{ height }} />;
}

export function Hairline({ width = page.text }: { width?: number }) {
  return <View style={{ width, borderTopWidth: 0.5, borderTopColor: colours.hairline }} />;
}
