import type { FactsBlock } from '#reports/report';
import { Margin } from './margin';

/** Terms with their values; the notes stand beside each value. */
export function Facts({ items, marginHeading }: { items: FactsBlock['items']; marginHeading: string }) {
  return (
    <dl>
      {items.map((item, index) => (
        <div key={index} className="fact">
          <dt>{item.term}</dt>
          <dd>
            <span>{item.text}</span>
            <Margin notes={item.margin} heading={marginHeading} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
