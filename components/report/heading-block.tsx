import type { HeadingBlock } from '#reports/report';
import { Heading, type HeadingLevel } from './heading';
import { Row } from './row';

type HeadingBlockProps = { block: HeadingBlock; level: HeadingLevel; marginHeading: string };

export function HeadingBlockView({ block, level, marginHeading }: HeadingBlockProps) {
  return (
    <Row notes={block.margin} marginHeading={marginHeading} className="heading">
      <Heading level={level} id={block.id} className={block.level === 2 ? 'text-xl' : 'text-lg'}>
        {block.text}
      </Heading>
    </Row>
  );
}
