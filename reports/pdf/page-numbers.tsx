import { View } from '@react-pdf/renderer';
import { rowGap, type } from './tokens';
import type { NumberSlot } from './tagged/layout-node';
import { tagged, type Tag } from './tagged/tag';

/** Marks the page on which its parent stands; a box of no height. */
export function PageOf({ id }: { id: string }) {
  return <View style={noHeight} {...place(id)} />;
}

/** Marks the page on which its parent ends; the last child of it. */
export function EndOf({ id }: { id: string }) {
  return <View style={noHeight} {...place(endOf(id))} />;
}

/** The same for what has no box of its own; a child of the page, moved up to what it ends. It adds a row of air. */
export function EndOnPage({ id }: { id: string }) {
  return (
    <View style={{ position: 'relative', top: -rowGap }}>
      <EndOf id={id} />
    </View>
  );
}

type PageNumberProps = { id: string; as: 'strong' | 'small'; top: number; tag?: Tag };

/**
 * Room for the page of something else, at the right edge of its parent; outside the flow, so that nothing moves when the number is known: it is
 * written when all pages are laid out.
 */
export function PageNumber({ id, as, top, tag }: PageNumberProps) {
  const height = type[as].fontSize * type[as].lineHeight;
  return (
    <View
      style={{ position: 'absolute', top, right: 0, width: numberWidth, height }}
      {...slot({ of: id, as })}
      {...(tag === undefined ? {} : tagged(tag))}
    />
  );
}

export const numberWidth = 30;

const noHeight = { height: 0 };

/** The renderer passes these on to the pages that it lays out. */
function place(id: string): { place: string } {
  return { place: id };
}

function slot(number: NumberSlot): { number: NumberSlot } {
  return { number };
}

/** The name of the place where something ends. */
export function endOf(id: string): string {
  return `end of ${id}`;
}
