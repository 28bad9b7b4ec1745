import type { MarginNote } from '#reports/report';
import { Margin } from './margin';
import { Row } from './row';

type Side = { term?: string; text: string; margin: MarginNote[] };

/**
 * Two facing columns with a hairline between them; one below the other on a phone. The notes stay with their side.
 * A side without its counterpart stands in the main column.
 */
export function SideBySide({ sides, marginHeading }: { sides: Side[]; marginHeading: string }) {
  const [only, ...others] = sides;
  if (only !== undefined && others.length === 0) {
    return (
      <Row notes={only.margin} marginHeading={marginHeading}>
        <SideText side={only} />
      </Row>
    );
  }

  return (
    <div className="sides">
      {sides.map((side, index) => (
        <div key={index}>
          <SideText side={side} />
          <Margin notes={side.margin} heading={marginHeading} />
        </div>
      ))}
    </div>
  );
}

function SideText({ side }: { side: Side }) {
  return (
    <>
      {side.term === undefined ? null : <p className="text-base font-semibold">{side.term}</p>}
      <p className="text-base">{side.text}</p>
    </>
  );
}
