import type { MarginNote } from '#reports/report';
import { ChangeButton } from './change-button';
import { useHrefOf } from './hrefs';

/** Notes as a list: each a link where it leads somewhere, with Change where it tells an answer. */
export function NoteList({ notes, label, className }: { notes: MarginNote[]; label: string; className?: string }) {
  const hrefOf = useHrefOf();

  return (
    <ul role="list" aria-label={label} className={className}>
      {notes.map((note, index) => (
        <li key={index} className={classOf(note)}>
          {note.to === undefined ? note.text : <a href={hrefOf(note.to)}>{note.text}</a>}
          <ChangeButton question={note.question} about={note.text} open={note.kind !== 'answer'} />
        </li>
      ))}
    </ul>
  );
}

/** A note that only leads on ("See the details") is for those who can follow it. */
function classOf({ kind, to }: MarginNote): string | undefined {
  if (kind === 'basis') return 'basis';
  return kind === 'note' && to !== undefined ? 'leads-on' : undefined;
}
