import type { ReactNode } from 'react';
import type { Report } from '#reports/report';
import { SmallFigure } from './figure';

/** The head of the page: what the document says in one sentence, with the figure beside it. */
export function Cover({ cover, children }: { cover: Report['cover']; children?: ReactNode }) {
  return (
    <header className="mb-10">
      <h1 id="report-title" tabIndex={-1} className="text-2xl sm:text-3xl">
        <span className="report-kind">{cover.kind}</span> {cover.title}
      </h1>
      <p className="mt-1 text-quiet">{cover.place}</p>
      <div className="mt-8 gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <p className="max-w-measure font-serif text-xl sm:text-2xl">{cover.sentence}</p>
          <div className="mt-6 max-w-measure space-y-1 text-base text-quiet">
            {cover.lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
          {children}
        </div>
        {cover.figure === undefined ? null : (
          <div className="mt-8 max-w-[22rem] lg:mt-0">
            <SmallFigure figure={cover.figure} title={cover.title} description={cover.sentence} />
            <p className="mt-2 text-base text-quiet">{cover.figureCaption}</p>
          </div>
        )}
      </div>
    </header>
  );
}
