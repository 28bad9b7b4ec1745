import type { ReactNode } from 'react';
import type { MarginNote } from '#reports/report';
import { Margin } from './margin';

type RowProps = { notes: MarginNote[]; marginHeading: string; className?: string; children: ReactNode };

/** A part of the main column with its notes in the margin. */
export function Row({ notes, marginHeading, className, children }: RowProps) {
  return (
    <div className={className === undefined ? 'row' : `row ${className}`}>
      <div className="main">{children}</div>
      <Margin notes={notes} heading={marginHeading} />
    </div>
  );
}
