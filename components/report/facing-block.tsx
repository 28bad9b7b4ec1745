import type { FacingBlock } from '#reports/report';
import { Heading, type HeadingLevel } from './heading';
import { Row } from './row';
import { SideBySide } from './side-by-side';

type FacingBlockProps = { block: FacingBlock; level: HeadingLevel; marginHeading: string };

/** A contradiction between sources, both sides at the same height, and what would settle it here. */
export function FacingBlockView({ block, level, marginHeading }: FacingBlockProps) {
  return (
    <article id={block.id} aria-labelledby={`${block.id}-name`} className="facing">
      <Heading level={level} id={`${block.id}-name`} className="mb-3 text-lg">
        {block.name}
      </Heading>
      <SideBySide sides={[block.one, block.other]} marginHeading={marginHeading} />
      <Row notes={block.settles} marginHeading={block.settlesLabel} className="mt-4">
        <p>{block.here}</p>
      </Row>
    </article>
  );
}
