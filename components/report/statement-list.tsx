import type { Statement } from '#reports/report';
import { restOf } from '#reports/run-in-title';
import { Margin } from './margin';

type StatementListProps = { items: Statement[]; ordered: boolean; marginHeading: string };

/** A list whose items have each their own notes in the margin. */
export function StatementList({ items, ordered, marginHeading }: StatementListProps) {
  const Tag = ordered ? 'ol' : 'ul';

  // Safari drops the list from its tree once the markers are gone, unless the role is written out.
  return (
    <Tag role="list" className={ordered ? 'counted space-y-2' : 'bulleted space-y-2'}>
      {items.map((item, index) => (
        <li key={index} className="row">
          <div className="main">
            <Told {...item} />
          </div>
          <Margin notes={item.margin} heading={marginHeading} />
        </li>
      ))}
    </Tag>
  );
}

function Told({ title, text }: Statement) {
  if (title === undefined) return text;
  return (
    <>
      <strong className="font-semibold">{title}</strong> {restOf({ title, text })}
    </>
  );
}
