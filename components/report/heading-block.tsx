import type { HeadingBlock } from '../../reports/report';
import { Heading } from './heading';
import { Row } from './row';

export function HeadingBlockView({ block, marginHeading }: { block: HeadingBlock; marginHeading: string }) {
  return (
    <Row notes={block.margin} marginHeading={marginHeading} className="heading">
      <Heading level={block.level === 2 ? 3 : 4} id={block.id} className={block.level === 2 ? 'text-xl' : 'text-lg'}>
        {block.text}
      </Heading>
    </Row>
  );
}
