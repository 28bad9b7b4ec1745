import { Fragment } from 'react';

/** Longer words are no words of a language: addresses, or keys that got stuck. */
const LONGEST_WORD = 24;
const PIECE = 12;

/**
 * A text that people wrote, with places at which a very long word may end its line: one such word in a cell would leave the other columns of
 * a table no room. Line breaks stay by themselves: every page keeps them.
 */
export function OwnText({ children }: { children: string }) {
  const pieces = piecesOf(children);
  if (pieces.length === 1) return children;
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {piece}
    </Fragment>
  ));
}

function piecesOf(text: string): string[] {
  const pieces = [''];
  for (const part of text.split(/(\s+)/)) {
    const letters = Array.from(part);
    const isLong = letters.length > LONGEST_WORD;
    for (let at = 0; at < letters.length; at += isLong ? PIECE : letters.length) {
      const piece = letters.slice(at, isLong ? at + PIECE : letters.length).join('');
      if (at === 0) pieces.push(`${pieces.pop() ?? ''}${piece}`);
      else pieces.push(piece);
    }
  }
  return pieces;
}
