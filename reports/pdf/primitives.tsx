import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { MarginNote } from '../report';
import { colours, page, space, type } from './tokens';
import { lettersWithin, wordBreaker } from './words';

type Style = NonNullable<React.ComponentProps<typeof View>['style']>;

type TextStyle = keyof typeof type;

type WordsProps = {
  as: TextStyle;
  children: ReactNode;
  /** The width that the text has, where it is narrower than the text column. */
  width?: number;
  style?: Style;
  id?: string;
};

const inTextColumn = wordBreaker(lettersWithin(page.text, type.body.fontSize) / 2);

/** All running text goes through here, so that no word is wider than its column and no line ends in a stray hyphen. */
export function Words({ as, children, width, style, id }: WordsProps) {
  const { fontSize } = { fontSize: type.body.fontSize, ...type[as] };
  return (
    <Text
      style={[{ ...type[as], fontFamily: [...type[as].fontFamily], color: colours.ink }, style ?? {}].flat()}
      hyphenationCallback={width === undefined ? inTextColumn : wordBreaker(lettersWithin(width, fontSize))}
      // The line breaker never takes a break of this penalty: it would put a hyphen between two fonts within a word.
      hyphenationPenalty={10000}
      {...(id === undefined ? {} : { id })}
    >
      {children}
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
  id?: string;
  keepAhead?: number;
};

/** A statement in the text column and, beside it, what it rests on. */
export function Beside({ notes, children, together = false, drop = 1.4, id, keepAhead }: BesideProps) {
  return (
    <View
      style={{ flexDirection: 'row' }}
      wrap={!together}
      {...(id === undefined ? {} : { id })}
      {...(keepAhead === undefined ? {} : { minPresenceAhead: keepAhead })}
    >
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

function Note({ note }: { note: MarginNote }) {
  const style = { color: colours.quiet, marginBottom: space.hair, ...(note.kind === 'answer' ? italic : {}) };
  return (
    <Words as="note" width={page.margin} style={style}>
      {note.to === undefined ? note.text : <Reference to={note.to}>{note.text}</Reference>}
    </Words>
  );
}

const italic = { fontStyle: 'italic' } as const;

/** A link to another place of the document. */
export function Reference({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link src={`#${to}`} style={{ color: colours.accent, textDecoration: 'none' }}>
      {children}
    </Link>
  );
}

/** Room above a heading; a box of its own, so that it stays behind when the heading moves to the next page. */
export function Air({ height }: { height: number }) {
  return <View wrap={false} style={{ height }} />;
}

export function Hairline({ width = page.text }: { width?: number }) {
  return <View style={{ width, borderTopWidth: 0.5, borderTopColor: colours.hairline }} />;
}
