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
  const edge = block.status === 'breached' ? 'border-rust-3' : 'border-line';

  return (
    <div id={block.id} className={`keep border-s-4 ps-4 ${edge}`}>
      <Row notes={block.margin} marginHeading={marginHeading}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Heading level={level} className="text-lg">
            {block.name}
          </Heading>
          <p className={`text-base ${tones[block.status]}`}>
            <CheckMark status={block.status} /> {block.statusLabel}
          </p>
        </div>
        <p className="text-base">{block.text}</p>
      </Row>
    </div>
  );
}
