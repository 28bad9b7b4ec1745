import { View } from '@react-pdf/renderer';
import type { FactsBlock } from '../report';
import { Beside, Words } from './primitives';
import { isBrief } from './brief';
import { colours, page, space, type } from './tokens';

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
  // A long one may break across pages; a short one may not leave its hairline behind.
  const together = isBrief(item.text, textWidth, type.body, item.margin, 12);
  return (
    <Beside notes={item.margin} together={together}>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-start',
          borderTopWidth: 0.5,
          borderTopColor: colours.hairline,
          paddingTop: space.hair,
        }}
      >
        <View style={{ width: termWidth }}>
          <Words as="small" width={termWidth - space.small} style={{ paddingTop: 1.2, color: colours.quiet }}>
            {item.term}
          </Words>
        </View>
        <Words as="body" width={textWidth}>
          {item.text}
        </Words>
      </View>
    </Beside>
  );
}
