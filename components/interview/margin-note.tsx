import type { ReactNode } from 'react';

export type NoteHeading = 'h2' | 'h3' | 'h4';

type MarginNoteProps = {
  title: string;
  heading: NoteHeading;
  /** Folded on a wide screen too, where many stand on one page. */
  alwaysFolded?: boolean;
  /** Said to screen readers after the title, where the same heading stands on one page several times. */
  about?: string;
  children: ReactNode;
};

/** A note in the margin: beside the question under a heading, folded below it where there is no room. */
export function MarginNote({ title, heading: Heading, alwaysFolded = false, about, children }: MarginNoteProps) {
  const words = (
    <>
      {title}
      {about === undefined ? null : <span className="sr-only">: {about}</span>}
    </>
  );

  return (
    <div className="margin-note" data-folded={alwaysFolded ? 'true' : undefined}>
      {alwaysFolded ? null : <Heading>{words}</Heading>}
      <details className="fold">
        <summary>{words}</summary>
        <div className="margin-words">{children}</div>
      </details>
    </div>
  );
}
