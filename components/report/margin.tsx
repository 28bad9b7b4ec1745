import type { MarginNote } from '#reports/report';
import { NoteList } from './note-list';

type MarginProps = { notes: MarginNote[]; heading: string };

/** What a statement rests on: beside it where there is room, else below it, folded if there is more than one note. */
export function Margin({ notes, heading }: MarginProps) {
  if (notes.length === 0) {
    return null;
  }

  return notes.length === 1 ? (
    <div className="margin">
      <NoteList notes={notes} label={heading} />
    </div>
  ) : (
    <details className="margin">
      <summary>{`${heading} (${notes.length})`}</summary>
      <NoteList notes={notes} label={heading} />
    </details>
  );
}
