import { Text, View } from '@react-pdf/renderer';
import { colours, rowGap, type } from './tokens';

/** The page on which each id stands. Filled while the document is laid out, complete when the pages are counted. */
export type PageNumbers = Map<string, number>;

type NumberProps = { id: string; pages: PageNumbers };

/**
 * Notes the page on which its parent stands; invisible. The last call is the final place. What is rendered sits in a box
 * of no height, outside the flow: the renderer would measure anything else by a layout of its own.
 */
export function PageOf({ id, pages }: NumberProps) {
  return (
    <View>
      <Text
        style={nowhere}
        render={({ pageNumber }) => {
          pages.set(id, pageNumber);
          return '';
        }}
      />
    </View>
  );
}

/** Notes the page on which its parent ends; the last child of it. */
export function EndOf({ id, pages }: NumberProps) {
  return <PageOf id={endOf(id)} pages={pages} />;
}

/** The same for what has no box of its own; a child of the page, moved up to what it ends. It adds a row of air. */
export function EndOnPage({ id, pages }: NumberProps) {
  return (
    <View style={{ position: 'relative', top: -rowGap }}>
      <EndOf id={id} pages={pages} />
    </View>
  );
}

/** Whether something that began on an earlier page is still going on at the head of this one. */
export function runsOn(id: string, pages: PageNumbers, page: number): boolean {
  return (pages.get(id) ?? Infinity) < page && page <= (pages.get(endOf(id)) ?? 0);
}

/** Whether any part of it stands on this page. */
export function standsOn(id: string, pages: PageNumbers, page: number): boolean {
  return pages.get(id) === page || runsOn(id, pages, page);
}

type PageNumberProps = NumberProps & { as: 'strong' | 'small'; top: number };

/** The page of something else, at the right edge of its parent; outside the flow, so that nothing moves when it is known. */
export function PageNumber({ id, pages, as, top }: PageNumberProps) {
  return (
    <View minPresenceAhead={1}>
      <Text
        style={{
          ...type[as],
          fontFamily: [...type[as].fontFamily],
          color: colours.ink,
          position: 'absolute',
          top,
          right: 0,
          width: 30,
          textAlign: 'right',
        }}
        render={() => String(pages.get(id) ?? '')}
      />
    </View>
  );
}

const nowhere = { position: 'absolute', top: 0, left: 0, width: 1, fontSize: 1 } as const;

function endOf(id: string): string {
  return `end of ${id}`;
}
