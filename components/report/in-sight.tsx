import type { MeasureBlock } from '#reports/report';
import { Margin } from './margin';

/** What everybody asks of a measure first, as one line of cells: who leads, who pays, what local people put in, cost and time. */
export function InSight({ facts, marginHeading }: { facts: MeasureBlock['facts']; marginHeading: string }) {
  if (facts.length === 0) return null;
  return (
    <dl className="in-sight">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.text}
            <Margin notes={fact.margin} heading={marginHeading} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
