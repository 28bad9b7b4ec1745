import { View } from '@react-pdf/renderer';
import type { MarginNote, RuleBlock } from '../report';
import { isBrief } from './brief';
import { FlowingNotes } from './flow';
import { Beside, Words } from './primitives';
import { colours, page, space, type } from './tokens';

const nameWidth = page.text * 0.2;
const textWidth = page.text - nameWidth;

/** A rule that spoke: its name before it, as in a register, and below what it saw and what followed. */
export function Rule({ block }: { block: RuleBlock }) {
  return (
    <Beside
      notes={block.margin}
      together={isBrief(block.text, textWidth, type.body, block.margin, 12)}
      drop={space.tight + 1.4}
    >
      <View
        style={{
          flexDirection: 'row',
          paddingTop: space.tight,
          borderTopWidth: 0.5,
          borderTopColor: colours.hairline,
        }}
      >
        <View style={{ width: nameWidth }}>
          <Words as="strong" width={nameWidth - space.small} style={{ color: colours.accent }} id={block.id}>
            {block.name}
          </Words>
        </View>
        <View style={{ width: textWidth, gap: space.hair }}>
          <Words as="body" width={textWidth}>
            {block.text}
          </Words>
          <Trail label={block.sawLabel} notes={block.saw} />
          <Trail label={block.ledToLabel} notes={block.ledTo} />
        </View>
      </View>
    </Beside>
  );
}

const labelWidth = textWidth * 0.24;

function Trail({ label, notes }: { label: string; notes: MarginNote[] }) {
  if (notes.length === 0) return null;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
      <View style={{ width: labelWidth }}>
        <Words as="note" width={labelWidth - space.small} style={{ color: colours.quiet }}>
          {label}
        </Words>
      </View>
      <FlowingNotes notes={notes} width={textWidth - labelWidth} />
    </View>
  );
}
