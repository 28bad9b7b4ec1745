import { View } from '@react-pdf/renderer';
import type { ListBlock, ParagraphBlock, Statement } from '#reports/report';
import { restOf } from '#reports/run-in-title';
import { isBrief } from './brief';
import { Alongside, Beside, Words } from './primitives';
import { artifact, tagged, type Tag } from './tagged/tag';
import { colours, page, space, type } from './tokens';

const styles = { lead: 'lead', body: 'body', note: 'small' } as const;

export function Paragraph({ block }: { block: ParagraphBlock }) {
  if (block.large)
    return (
      <Words as="wall" width={page.full}>
        {block.text}
      </Words>
    );
  return (
    <Beside
      notes={block.margin}
      drop={block.style === 'lead' ? 4.2 : 1.6}
      together={isBrief(block.text, page.text, type[styles[block.style]], block.margin)}
    >
      <Words as={styles[block.style]} style={block.style === 'note' ? { color: colours.quiet } : {}}>
        {block.text}
      </Words>
      {block.bar === undefined ? null : <AnsweredBar {...block.bar} />}
    </Beside>
  );
}

/** Full for answers, a lighter tone for "I do not know", empty for what is open; the words say the same. */
function AnsweredBar({ answered, unknown, open }: NonNullable<ParagraphBlock['bar']>) {
  const all = answered + unknown + open;
  if (all === 0) return null;
  const part = (count: number) => (page.text * count) / all;
  return (
    <View
      {...tagged(artifact)}
      style={{
        flexDirection: 'row',
        width: page.text,
        height: space.small,
        marginTop: space.tight,
        borderWidth: 0.5,
        borderColor: colours.quiet,
      }}
    >
      <View style={{ width: part(answered), backgroundColor: colours.accent }} />
      <View style={{ width: part(unknown), backgroundColor: colours.hairline }} />
    </View>
  );
}

export function List({ block }: { block: ListBlock }) {
  return (
    <View style={{ gap: space.tight }} {...tagged({ role: 'L', numbered: block.ordered })}>
      {block.items.map((item, index) => (
        <Item
          key={index}
          statement={item}
          marker={markerOf(block, index)}
          indent={block.items.length > 9 && block.ordered ? 19 : 14}
        />
      ))}
    </View>
  );
}

function markerOf({ ordered, bare }: ListBlock, index: number): string {
  if (bare) return '';
  return ordered ? `${index + 1}.` : '–';
}

type ItemProps = { statement: Statement; marker: string; indent: number };

function Item({ statement, marker, indent }: ItemProps) {
  const body: Tag = { role: 'LBody' };
  return (
    <Beside
      tag={{ role: 'LI' }}
      notesTag={body}
      notes={statement.margin}
      together={isBrief(statement.text, page.text - indent, type.body, statement.margin)}
    >
      <Marked marker={marker} title={statement.title} text={restOf(statement)} indent={indent} tag={body} />
    </Beside>
  );
}

type MarkedProps = { marker: string; title?: string | undefined; text: string; indent?: number; tag: Tag };

/** A text with its number or dash before it; a title stands on a line of its own. */
export function Marked({ marker, title, text, indent = 14, tag }: MarkedProps) {
  const width = page.text - indent;
  const lead = (
    <Words as="body" width={indent} style={{ color: colours.quiet }}>
      {marker}
    </Words>
  );
  return (
    <Alongside lead={lead} leadWidth={indent} width={width} leadTag={{ role: 'Lbl' }} tag={tag}>
      {title === undefined ? null : (
        <Words as="strong" width={width}>
          {title}
        </Words>
      )}
      <Words as="body" width={width}>
        {text}
      </Words>
    </Alongside>
  );
}
