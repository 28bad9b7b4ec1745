import type { FindingBlock } from '#reports/report';
import { CopyLink } from './copy-link';
import { Heading, type HeadingLevel } from './heading';
import { SeverityMark } from './marks';
import { Row } from './row';

type FindingBlockProps = { block: FindingBlock; level: HeadingLevel; marginHeading: string };

/** What holds the system back: the deficit, how much in a word, and what was said about it. */
export function FindingBlockView({ block, level, marginHeading }: FindingBlockProps) {
  return (
    <div id={block.id} className="finding">
      <Row notes={block.margin} marginHeading={marginHeading}>
        <div className="spread">
          <Heading level={level} className="text-lg">
            {block.name}
          </Heading>
          <p className="text-base">
            <SeverityMark severity={block.severity} />
            {` ${block.severityLabel}`}
          </p>
        </div>
        <p className="mt-1">{block.text}</p>
        <CopyLink id={block.id} about={block.name} />
      </Row>
    </div>
  );
}
