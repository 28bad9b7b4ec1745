import { Link, Text } from '@react-pdf/renderer';
import type { MarginNote } from '#reports/report';
import { familiesFor } from './families-for';
import { afterLetters, brokenLines, countLines } from './lines';
import { colours, type } from './tokens';

const between = ' · ';

/** Notes one after another in the lines of one paragraph, for what is looked up and not read: each leads to its place. */
export function FlowingNotes({ notes, width }: { notes: MarginNote[]; width: number }) {
  const face = { ...type.note, fontFamily: familiesFor(joined(notes), type.note.fontFamily) };
  const pieces = piecesOf(
    notes.map(({ text }) => text),
    brokenLines(joined(notes), width, face),
  );
  return (
    <Text style={{ ...face, width, color: colours.quiet }}>
      {pieces.map(({ text, note: index }, position) => {
        const to = index === undefined ? undefined : notes[index]?.to;
        if (to === undefined) return text;
        return (
          <Link key={position} src={`#${to}`} style={{ color: colours.accent, textDecoration: 'none' }}>
            {text}
          </Link>
        );
      })}
    </Text>
  );
}

/** How many lines the notes take. */
export function flowingLines(notes: MarginNote[], width: number): number {
  return notes.length === 0 ? 0 : countLines(joined(notes), width, type.note);
}

function joined(notes: MarginNote[]): string {
  return notes.map(({ text }) => text).join(between);
}

type Piece = { text: string; note?: number };

/** Cuts a text of broken lines into the notes that it was joined from, with what stands between them. */
function piecesOf(notes: string[], broken: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = broken;
  const take = (letters: number): string => {
    const end = afterLetters(rest, letters);
    const taken = rest.slice(0, end);
    rest = rest.slice(end);
    return taken;
  };
  notes.forEach((text, note) => {
    if (note > 0) pieces.push({ text: take(lettersIn(between)) + (/^\s*/.exec(rest)?.[0] ?? '') });
    rest = rest.trimStart();
    pieces.push({ text: take(lettersIn(text)), note });
  });
  return pieces;
}

function lettersIn(text: string): number {
  return text.replace(/\s/g, '').length;
}
