import { View } from '@react-pdf/renderer';
import type { FacingBlock, Statement } from '#reports/report';
import type { HeadingRole } from './heading-roles';
import { countLines } from './lines';
import { Air, Note, Words } from './primitives';
import { tagged } from './tagged/tag';
import { close, closer, colours, page, space, type } from './tokens';

const gap = page.gutter;
const columnWidth = (page.full - gap) / 2;
const hereWidth = page.text - space.base;

// A contradiction longer than this may break across pages.
const longestWhole = 24;

type FacingProps = {
  block: Omit<FacingBlock, 'kind'>;
  role: HeadingRole;
  /** Within a measure: smaller, and close under its label. */
  inside?: boolean;
};

/**
 * Two columns of equal weight across the whole width: neither side is the margin of the other. Under both, what would
 * settle it here, and the questions that would.
 */
export function Facing({ block, role, inside = false }: FacingProps) {
  const style = inside ? 'small' : 'body';
  return (
    <>
      {inside ? null : <Air rows={1} />}
      <View wrap={linesOf(block) > longestWhole} style={{ width: page.full, marginTop: inside ? -space.tight : 0 }}>
        <View
          id={block.id}
          wrap={false}
          minPresenceAhead={60}
          style={{
            paddingTop: space.tight,
            paddingBottom: space.small,
            borderTopWidth: 0.5,
            borderTopColor: inside ? colours.hairline : colours.ink,
          }}
        >
          <Words as={inside ? 'smallStrong' : 'h3'} width={page.full} tag={{ role }}>
            {block.name}
          </Words>
        </View>
        <View style={{ ...close, flexDirection: 'row', gap, width: page.full }}>
          <Side statement={block.one} as={style} />
          <Side statement={block.other} as={style} />
        </View>
        <View style={{ ...closer, paddingTop: space.small }}>
          <View
            style={{ width: page.text, paddingLeft: space.base, borderLeftWidth: 1.5, borderLeftColor: colours.accent }}
          >
            <Words as={style} width={hereWidth}>
              {block.here}
            </Words>
            {block.settles.length > 0 ? (
              <View style={{ paddingTop: space.hair }}>
                <Words as="note" width={hereWidth} style={{ color: colours.quiet, marginBottom: space.hair }}>
                  {block.settlesLabel}
                </Words>
                {block.settles.map((note, index) => (
                  <Note key={index} note={note} width={hereWidth} />
                ))}
              </View>
            ) : null}
          </View>
        </View>
      </View>
    </>
  );
}

function linesOf({ one, other, here, settles }: FacingProps['block']): number {
  const side = (statement: Statement) =>
    [statement.text, ...statement.margin.map((note) => note.text)].reduce(
      (sum, text) => sum + countLines(text, columnWidth, type.body),
      0,
    );
  const closing = [here, ...settles.map((note) => note.text)].reduce(
    (sum, text) => sum + countLines(text, hereWidth, type.body),
    0,
  );
  return Math.max(side(one), side(other)) + closing;
}

function Side({ statement, as }: { statement: Statement; as: 'body' | 'small' }) {
  return (
    <View style={{ width: columnWidth }} {...tagged({ role: 'Div' })}>
      <Words as={as} width={columnWidth}>
        {statement.text}
      </Words>
      {statement.margin.map((note, index) => (
        <Note key={index} note={note} width={columnWidth} />
      ))}
    </View>
  );
}
