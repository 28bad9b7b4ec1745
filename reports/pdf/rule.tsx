import { View } from '@react-pdf/renderer';
import type { MarginNote, RuleBlock } from '#reports/report';
import type { HeadingRole } from './heading-roles';
import { isBrief, noteLinesOf } from './brief';
import { Alongside, Beside, Note, Ruled, Words } from './primitives';
import { colours, page, space, type } from './tokens';

const nameWidth = page.text * 0.16;
const textWidth = page.text - nameWidth;
const labelWidth = textWidth * 0.22;
const notesWidth = textWidth - labelWidth;

/** A rule that spoke: its name before it, as in a register, and below what it saw and what followed. */
export function Rule({ block, role }: { block: RuleBlock; role: HeadingRole }) {
  const short = isBrief(block.text, textWidth, type.body, block.margin, 12);
  const name = (
    <Words as="strong" width={nameWidth - space.small} id={block.id} tag={{ role }}>
      {block.name}
    </Words>
  );
  return (
    <Ruled above={space.tight}>
      <Beside notes={block.margin} together={short && noteLinesOf([...block.saw, ...block.ledTo]) <= 24}>
        <Alongside lead={name} leadWidth={nameWidth} width={textWidth}>
          <View style={{ paddingBottom: space.hair }}>
            <Words as="body" width={textWidth}>
              {block.text}
            </Words>
          </View>
          <Trail label={block.sawLabel} notes={block.saw} />
          <Trail label={block.ledToLabel} notes={block.ledTo} />
        </Alongside>
      </Beside>
    </Ruled>
  );
}

function Trail({ label, notes }: { label: string; notes: MarginNote[] }) {
  if (notes.length === 0) return null;
  const lead = (
    <Words as="note" width={labelWidth - space.small} style={{ color: colours.quiet }}>
      {label}
    </Words>
  );
  return (
    <Alongside lead={lead} leadWidth={labelWidth} width={notesWidth}>
      {notes.map((note, index) => (
        <Note key={index} note={note} width={notesWidth} />
      ))}
    </Alongside>
  );
}
