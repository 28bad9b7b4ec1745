import type { MarginNote } from '../../reports/report';

type MarginProps = { notes: MarginNote[]; heading: string };

/** What a statement rests on: beside it where there is room, else below it, folded if there is more than one note. */
export function Margin({ notes, heading }: MarginProps) {
  if (notes.length === 0) {
    return null;
  }
  const list = (
    <ul aria-label={heading}>
      {notes.map((note, index) => (
        <li key={index} data-kind={note.kind}>
          {note.to === undefined ? note.text : <a href={`#${note.to}`}>{note.text}</a>}
        </li>
      ))}
    </ul>
  );

  return notes.length === 1 ? (
    <div className="margin">{list}</div>
  ) : (
    <details className="margin">
      <summary>
        {heading} ({notes.length})
      </summary>
      {list}
    </details>
  );
}
