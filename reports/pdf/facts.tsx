import { View } from '@react-pdf/renderer';
import type { FactsBlock } from '../report';
import { Beside, Words } from './primitives';
import { countLines } from './lines';
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

/** A long one may break across pages; a short one may not leave its hairline behind. */
function isShort({ text, margin }: Fact): boolean {
  const notes = margin.map((note) => note.text).join('\n');
  return countLines(text, textWidth, type.body) <= 12 && countLines(notes, page.margin, type.note) <= 18;
}

function FactRow({ item }: { item: Fact }) {
  return (
    <Beside notes={item.margin} together={isShort(item)}>
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
