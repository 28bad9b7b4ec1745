import { View } from '@react-pdf/renderer';
import type { RoomBlock } from '#reports/report';
import { Words } from './primitives';
import { colours, page, space } from './tokens';

// Room for handwriting.
const lineHeight = 24;

/** Ruled lines to write on, under what is asked for; the label keeps the first line on its page. */
export function Room({ block: { lines, label } }: { block: RoomBlock }) {
  return (
    <View style={{ width: page.full }}>
      {label === undefined ? null : (
        <View wrap={false} minPresenceAhead={lineHeight} style={{ paddingBottom: space.hair }}>
          <Words as="small" width={page.full}>
            {label}
          </Words>
        </View>
      )}
      {Array.from({ length: lines }, (_, index) => (
        <View
          key={index}
          wrap={false}
          style={{ height: lineHeight, borderBottomWidth: 0.5, borderBottomColor: colours.hairline }}
        />
      ))}
    </View>
  );
}
