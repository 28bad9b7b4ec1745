import { Text, View } from '@react-pdf/renderer';
import type { StagesBlock } from '../report';
import { PriorityMark } from './marks';
import type { PageNumbers } from './page-numbers';
import { Words } from './primitives';
import { close, closer, colours, page, space, type } from './tokens';

const columns = { when: 46, code: 34, page: 26 } as const;
const free = page.full - columns.when - columns.code - columns.page;
const nameWidth = free * 0.56;
const leadsWidth = free - nameWidth;

type Stage = StagesBlock['stages'][number];

/** The package on a page: its stages in order, each with its items, who leads them and where they are told in full. */
export function Stages({ block, pages }: { block: StagesBlock; pages: PageNumbers }) {
  return (
    <View style={{ width: page.full }}>
      <View wrap={false} minPresenceAhead={80} style={{ paddingBottom: space.tight }}>
        <Words as="smallStrong" id={block.id}>
          {block.caption}
        </Words>
      </View>
      {block.stages.map((stage) => (
        <StageRows key={stage.id} stage={stage} pages={pages} />
      ))}
    </View>
  );
}

function StageRows({ stage, pages }: { stage: Stage; pages: PageNumbers }) {
  return (
    <>
      <View
        id={stage.id}
        wrap={false}
        minPresenceAhead={36}
        style={{
          ...close,
          flexDirection: 'row',
          paddingTop: space.small,
          paddingBottom: space.hair,
          borderTopWidth: 0.8,
          borderTopColor: colours.ink,
        }}
      >
        <Words as="h3" width={page.full - columns.page} to={stage.to}>
          {stage.title}
        </Words>
        <PageNumber id={stage.to} pages={pages} />
      </View>
      {stage.items.map((item) => (
        <ItemRow key={item.to} item={item} pages={pages} />
      ))}
      <View style={{ height: space.base }} />
    </>
  );
}

function ItemRow({ item, pages }: { item: Stage['items'][number]; pages: PageNumbers }) {
  const style = item.first ? 'smallStrong' : 'small';
  return (
    <View
      wrap={false}
      style={{
        ...closer,
        flexDirection: 'row',
        paddingVertical: 2.6,
        borderTopWidth: 0.5,
        borderTopColor: colours.hairline,
      }}
    >
      <View style={{ width: columns.when, flexDirection: 'row', gap: 5, paddingTop: 2.6, alignItems: 'flex-start' }}>
        <PriorityMark first={item.first} />
        <View style={{ marginTop: -2.6 }}>
          <Words as={style} width={columns.when - 12}>
            {item.priority}
          </Words>
        </View>
      </View>
      <Words as="small" width={columns.code} style={{ color: colours.quiet }}>
        {item.code}
      </Words>
      <View style={{ width: nameWidth }}>
        <Words as={style} width={nameWidth - space.base} to={item.to}>
          {item.name}
        </Words>
      </View>
      <View style={{ width: leadsWidth }}>
        <Words as="small" width={leadsWidth - space.base} style={{ color: colours.quiet }}>
          {item.leads}
        </Words>
      </View>
      <PageNumber id={item.to} pages={pages} />
    </View>
  );
}

function PageNumber({ id, pages }: { id: string; pages: PageNumbers }) {
  const face = { ...type.small, fontFamily: [...type.small.fontFamily] };
  return (
    <Text
      style={{ ...face, color: colours.ink, width: columns.page, textAlign: 'right' }}
      render={() => String(pages.get(id) ?? '')}
    />
  );
}
