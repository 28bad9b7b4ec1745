import { View } from '@react-pdf/renderer';
import type { ListBlock, ParagraphBlock, Statement } from '../report';
import { Beside, Words } from './primitives';
import { colours, page, space } from './tokens';

const styles = { lead: 'lead', body: 'body', note: 'small' } as const;

export function Paragraph({ block }: { block: ParagraphBlock }) {
  return (
    <Beside notes={block.margin} drop={block.style === 'lead' ? 4.2 : 1.6}>
      <Words as={styles[block.style]} style={block.style === 'note' ? { color: colours.quiet } : {}}>
        {block.text}
      </Words>
    </Beside>
  );
}

export function List({ block }: { block: ListBlock }) {
  return (
    <View style={{ gap: space.tight }}>
      {block.items.map((item, index) => (
        <Item key={index} statement={item} marker={block.ordered ? `${index + 1}.` : '–'} />
      ))}
    </View>
  );
}

export function Item({ statement, marker }: { statement: Statement; marker: string }) {
  const indent = marker.length > 2 ? 19 : 14;
  return (
    <Beside notes={statement.margin}>
      <View style={{ flexDirection: 'row' }}>
        <Words as="body" style={{ width: indent, color: colours.quiet }}>
          {marker}
        </Words>
        <Words as="body" width={page.text - indent} style={{ width: page.text - indent }}>
          {statement.text}
        </Words>
      </View>
    </Beside>
  );
}
