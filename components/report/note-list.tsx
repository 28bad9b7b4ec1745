import type { MarginNote } from '#reports/report';
import { ChangeButton } from './change-button';
import { type HrefOf, useHrefOf } from './hrefs';

/** Notes as a list: each a link where it leads somewhere, with Change where it tells an answer. */
export function NoteList({ notes, label, className }: { notes: MarginNote[]; label: string; className?: string }) {
  const hrefOf = useHrefOf();

  return (
    <ul role="list" aria-label={label} className={className}>
      {notes.map((note, index) => (
        <li key={index} className={classOf(note)}>
          <NoteText note={note} hrefOf={hrefOf} />
          <ChangeButton question={note.question} about={note.text} open={note.kind !== 'answer'} />
        </li>
      ))}
    </ul>
  );
}

function NoteText({ note: { text, to, elsewhere }, hrefOf }: { note: MarginNote; hrefOf: HrefOf }) {
  if (elsewhere !== undefined) return <a href={hrefOf(elsewhere.to, elsewhere.document)}>{text}</a>;
  return to === undefined ? text : <a href={hrefOf(to)}>{text}</a>;
}

/** A note that only leads on ("See the details") is for those who can follow it. */
function classOf({ kind, to, elsewhere }: MarginNote): string | undefined {
  if (kind === 'basis') return 'basis';
  return kind === 'note' && (to ?? elsewhere) !== undefined ? 'leads-on' : undefined;
}
