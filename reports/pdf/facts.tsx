import { View } from '@react-pdf/renderer';
import type { FactsBlock } from '../report';
import { Beside, Words } from './primitives';
import { colours, page, space } from './tokens';

const termWidth = page.text * 0.29;
const textWidth = page.text - termWidth;

export type Fact = FactsBlock['items'][number];

export function Facts({ items }: { items: Fact[] }) {
  return (
    <View style={{ gap: space.tight }}>
      {items.map((item, index) => (
        <FactRow key={index} item={item} />
      ))}
    </View>
  );
}

function FactRow({ item }: { item: Fact }) {
  return (
    <Beside notes={item.margin}>
      <View
        style={{ flexDirection: 'row', borderTopWidth: 0.5, borderTopColor: colours.hairline, paddingTop: space.hair }}
      >
        <Words
          as="small"
          width={termWidth}
          style={{ width: termWidth, paddingRight: space.small, paddingTop: 1.2, color: colours.quiet }}
        >
          {item.term}
        </Words>
        <Words as="body" width={textWidth} style={{ width: textWidth }}>
          {item.text}
        </Words>
      </View>
    </Beside>
  );
}
