import type { CheckBlock } from '#reports/report';
import { Heading, type HeadingLevel } from './heading';
import { CheckMark } from './marks';
import { Row } from './row';

const tones: Record<CheckBlock['status'], string> = {
  met: 'text-ink',
  breached: 'font-semibold text-rust',
  unknown: 'text-quiet',
  'not-applicable': 'text-quiet',
};

type CheckBlockProps = { block: CheckBlock; level: HeadingLevel; marginHeading: string };

/** A quiet strip that turns rust when the principle is breached. */
export function CheckBlockView({ block, level, marginHeading }: CheckBlockProps) {
  return (
    <div id={block.id} className={block.status === 'breached' ? 'check breached' : 'check'}>
      <Row notes={block.margin} marginHeading={marginHeading}>
        <div className="spread">
          <Heading level={level} className="text-lg">
            {block.name}
          </Heading>
          <p className={`text-base ${tones[block.status]}`}>
            <CheckMark status={block.status} />
            {` ${block.statusLabel}`}
          </p>
        </div>
        <p className="text-base">{block.text}</p>
      </Row>
    </div>
  );
}
