import type { FindingBlock } from '#reports/report';
import { CopyLink } from './copy-link';
import { Heading, type HeadingLevel } from './heading';
import { SeverityMark } from './marks';
import { Row } from './row';

type FindingBlockProps = { block: FindingBlock; level: HeadingLevel; marginHeading: string };

/** What holds the system back: the deficit, how much in a word, what was answered here, and small what it means in general. */
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
        {block.here === undefined ? <p className="mt-1">{block.text}</p> : <p className="mt-1">{block.here}</p>}
        {block.groups === undefined ? null : (
          <div className="mt-1 space-y-1">
            {block.groups.map((line) => (
              <p key={line} className="wrap-anywhere">
                {line}
              </p>
            ))}
          </div>
        )}
        {block.then === undefined ? null : <p className="mt-1">{block.then}</p>}
        {block.here === undefined ? null : <p className="mt-1 text-sm text-quiet">{block.text}</p>}
        <CopyLink id={block.id} about={block.name} />
      </Row>
    </div>
  );
}
