import { View } from '@react-pdf/renderer';
import type { StagesBlock } from '#reports/report';
import { countLines } from './lines';
import { PriorityMark } from './marks';
import { EndOf, PageNumber } from './page-numbers';
import { Words } from './primitives';
import { Caption } from './table';
import { tagged, type Tag } from './tagged/tag';
import { closerBy, colours, page, space, type } from './tokens';

const columns = { when: 48, code: 36, page: 26 } as const;
const free = page.full - columns.when - columns.code - columns.page;
const nameWidth = free * 0.55;
const leadsWidth = free - nameWidth;

// What is lower stays on one page, with a section's heading above it.
const tallestWhole = 590;

type Stage = StagesBlock['stages'][number];

type StagesProps = { block: StagesBlock; captioned: boolean };

/** The package on a page: its stages in order, each with its items, who leads them and where they are told in full. */
export function Stages({ block, captioned }: StagesProps) {
  const together = heightOf(block) <= tallestWhole;
  return (
    <View id={block.id} style={{ width: page.full }} {...tagged({ role: 'L' })}>
      <Caption block={block} shown={captioned} />
      {block.stages.map((stage, index) => (
        <StageRows key={stage.id} stage={stage} together={together} index={index} />
      ))}
      <EndOf id={block.id} />
    </View>
  );
}

type StageRowsProps = {
  stage: Stage;
  /**
   * Each row keeps the next on its page. A box that may not wrap would not do: the renderer loses headings before one
   * that holds page numbers. Nor would gaps or padding above: it breaks the page in them.
   */
  together: boolean;
  index: number;
};

function StageRows({ stage, together, index }: StageRowsProps) {
  const withNext = together ? { minPresenceAhead: 1 } : {};
  const items: Tag = { role: 'L' };
  return (
    <View
      {...withNext}
      style={{ ...closerBy(index), paddingBottom: space.base }}
      {...tagged({ role: 'LBody', inside: 'LI' })}
    >
      <View id={stage.id} minPresenceAhead={36}>
        <WithNext />
        <View wrap={false} style={{ paddingVertical: titlePadding, borderTopWidth: 0.8, borderTopColor: colours.ink }}>
          <Words as="name" width={page.full - columns.page} to={stage.to}>
            {stage.title}
          </Words>
        </View>
        <PageNumber id={stage.to} as="strong" top={titlePadding} />
      </View>
      {stage.items.map((item, row) => (
        <View key={item.to} {...withNext} style={closerBy(row)} {...tagged(items)}>
          <ItemLine item={item} />
        </View>
      ))}
    </View>
  );
}

function ItemLine({ item }: { item: Stage['items'][number] }) {
  const entry: Tag = { role: 'LBody', inside: 'LI' };
  return (
    <>
      <WithNext />
      <ItemRow item={item} tag={entry} />
      <PageNumber id={item.to} as="small" top={rowPadding} tag={entry} />
    </>
  );
}

/** Nothing, and what follows stays on its page. */
function WithNext() {
  return <View minPresenceAhead={1} />;
}

function ItemRow({ item, tag }: { item: Stage['items'][number]; tag: Tag }) {
  const weight = item.first ? 'smallStrong' : 'small';
  return (
    <View
      wrap={false}
      {...tagged(tag)}
      style={{
        flexDirection: 'row',
        paddingVertical: rowPadding,
        borderTopWidth: 0.5,
        borderTopColor: colours.hairline,
      }}
    >
      <View style={{ width: columns.when, flexDirection: 'row', gap: 5 }}>
        <View style={{ paddingTop: 2.6 }}>
          <PriorityMark first={item.first} />
        </View>
        <Words as={weight} width={columns.when - 14}>
          {item.priority}
        </Words>
      </View>
      <Words as="small" width={columns.code} style={{ color: colours.quiet }}>
        {item.code}
      </Words>
      <View style={{ width: nameWidth }}>
        <Words as={weight} width={nameWidth - space.base} to={item.to}>
          {item.name}
        </Words>
      </View>
      <Words as="small" width={leadsWidth - space.base} style={{ color: colours.quiet }}>
        {item.leads}
      </Words>
    </View>
  );
}

const titlePadding = space.tight;
const rowPadding = 2.8;

function heightOf({ stages }: StagesBlock): number {
  const line = type.small.fontSize * type.small.lineHeight;
  const rows = stages.flatMap(({ items }) =>
    items.map(({ name, leads, first }) =>
      Math.max(
        countLines(name, nameWidth - space.base, type[first ? 'smallStrong' : 'small']),
        countLines(leads, leadsWidth - space.base, type.small),
      ),
    ),
  );
  return rows.reduce((sum, lines) => sum + lines * line + 2 * rowPadding + 0.5, 0) + stages.length * 34;
}
