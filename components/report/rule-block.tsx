import type { RuleBlock } from '#reports/report';
import { Heading, type HeadingLevel } from './heading';
import { NoteList } from './note-list';
import { Row } from './row';

type RuleBlockProps = { block: RuleBlock; level: HeadingLevel; marginHeading: string };

/** A rule that spoke, between what it saw and what followed: the middle of every chain of reasons. */
export function RuleBlockView({ block, level, marginHeading }: RuleBlockProps) {
  return (
    <div id={block.id} className="border-t border-line pt-4">
      <Row notes={block.margin} marginHeading={marginHeading}>
        <Heading level={level} className="text-base text-quiet">
          {block.name}
        </Heading>
        <p>{block.text}</p>
        <div className="rule-ends">
          <Ends label={block.sawLabel} notes={block.saw} />
          <Ends label={block.ledToLabel} notes={block.ledTo} />
        </div>
      </Row>
    </div>
  );
}

function Ends({ label, notes }: { label: string; notes: RuleBlock['saw'] }) {
  if (notes.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-quiet">{label}</p>
      <NoteList notes={notes} label={label} className="text-base" />
    </div>
  );
}
