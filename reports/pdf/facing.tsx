import { View } from '@react-pdf/renderer';
import type { FacingBlock, Statement } from '../report';
import { Air, Note, Words } from './primitives';
import { colours, page, space } from './tokens';

const gap = page.gutter;
const columnWidth = (page.full - gap) / 2;

/** Two columns of equal weight across the whole width: neither side is the margin of the other. */
export function Facing({ block }: { block: FacingBlock }) {
  return (
    <>
      <Air height={space.tight} />
      <View
        id={block.id}
        wrap={false}
        minPresenceAhead={60}
        style={{ width: page.full, paddingTop: space.tight, borderTopWidth: 0.5, borderTopColor: colours.ink }}
      >
        <Words as="h3">{block.name}</Words>
      </View>
      <View style={{ flexDirection: 'row', gap, width: page.full }}>
        <Side statement={block.one} />
        <Side statement={block.other} />
      </View>
      <View
        style={{ width: page.text, paddingLeft: space.base, borderLeftWidth: 1.5, borderLeftColor: colours.accent }}
      >
        <Words as="body" width={page.text - space.base}>
          {block.here}
        </Words>
      </View>
    </>
  );
}

function Side({ statement }: { statement: Statement }) {
  return (
    <View style={{ width: columnWidth }}>
      <Words as="body" width={columnWidth}>
        {statement.text}
      </Words>
      {statement.margin.map((note, index) => (
        <Note key={index} note={note} width={columnWidth} />
      ))}
    </View>
  );
}
