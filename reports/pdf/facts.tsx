import { View } from '@react-pdf/renderer';
import type { FactsBlock } from '#reports/report';
import { Alongside, Beside, Ruled, Words } from './primitives';
import { isBrief, noteLinesOf } from './brief';
import { countLines } from './lines';
import { tagged, type Tag } from './tagged/tag';
import { colours, page, space, type } from './tokens';

const termWidth = page.text * 0.29;
const textWidth = page.text - termWidth;

export type Fact = FactsBlock['items'][number];

// As few lines as these stay on one page.
const longestWhole = 14;

export function Facts({ items }: { items: Fact[] }) {
  const lines = items.reduce((sum, { text }) => sum + countLines(text, textWidth, type.body), 0);
  const noteLines = items.reduce((sum, { margin }) => sum + noteLinesOf(margin), 0);
  return (
    <View
      wrap={lines > longestWhole || noteLines > longestWhole}
      style={{ gap: space.tight }}
      {...tagged({ role: 'L' })}
    >
      {items.map((item, index) => (
        <FactRow key={index} item={item} />
      ))}
    </View>
  );
}

function FactRow({ item }: { item: Fact }) {
  // A long one may break across pages; a short one may not leave its hairline behind.
  const together = isBrief(item.text, textWidth, type.body, item.margin, 12);
  const body: Tag = { role: 'LBody' };
  const term = (
    <Words as="small" width={termWidth - space.small} style={{ paddingTop: 1.2, color: colours.quiet }}>
      {item.term}
    </Words>
  );
  return (
    <Ruled above={space.hair} tag={{ role: 'LI' }}>
      <Beside notes={item.margin} together={together} notesTag={body}>
        <Alongside lead={term} leadWidth={termWidth} width={textWidth} leadTag={{ role: 'Lbl' }} tag={body}>
          <Words as="body" width={textWidth}>
            {item.text}
          </Words>
        </Alongside>
      </Beside>
    </Ruled>
  );
}
