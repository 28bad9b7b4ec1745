import { AnsweredBar } from '#components/frame/answered-bar';
import type { ParagraphBlock } from '#reports/report';
import { Row } from './row';

const styles: Record<ParagraphBlock['style'], string | undefined> = {
  lead: 'font-serif text-xl',
  body: undefined,
  note: 'text-base text-quiet',
};

export function ParagraphBlockView({ block, marginHeading }: { block: ParagraphBlock; marginHeading: string }) {
  return (
    <Row notes={block.margin} marginHeading={marginHeading}>
      <p className={styles[block.style]}>{block.text}</p>
      {block.bar === undefined ? null : <AnsweredBar {...block.bar} />}
    </Row>
  );
}
