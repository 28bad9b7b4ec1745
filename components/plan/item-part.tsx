import type { ReactNode } from 'react';

type ItemPartProps = { id: string; title: string; hint?: string; margin?: ReactNode; children: ReactNode };

/** One part of an item's page: fields under a heading, and in the margin what the catalogue says about them. */
export function ItemPart({ id, title, hint, margin, children }: ItemPartProps) {
  return (
    <div className="plan-part">
      <fieldset className="plan-part-fields" aria-describedby={hint === undefined ? undefined : `${id}-part-hint`}>
        <legend>
          <h2 className="text-xl">{title}</h2>
        </legend>
        {hint === undefined ? null : (
          <p id={`${id}-part-hint`} className="labelled-hint">
            {hint}
          </p>
        )}
        {children}
      </fieldset>
      {margin === undefined ? null : <div className="plan-part-margin">{margin}</div>}
    </div>
  );
}
