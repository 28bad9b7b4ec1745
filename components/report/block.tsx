import type { Block } from '#reports/report';
import { AnswersBlockView } from './answers-block';
import { CheckBlockView } from './check-block';
import { FacingBlockView } from './facing-block';
import { FactsBlockView } from './facts-block';
import { FigureBlockView } from './figure-block';
import { FindingBlockView } from './finding-block';
import type { HeadingLevel } from './heading';
import { HeadingBlockView } from './heading-block';
import { ListBlockView } from './list-block';
import { MeasureBlockView } from './measure-block';
import { ParagraphBlockView } from './paragraph-block';
import { RoomBlockView } from './room-block';
import { RuleBlockView } from './rule-block';
import { StagesBlockView } from './stages-block';
import { TableBlockView } from './table-block';

type BlockProps = { block: Block; level: HeadingLevel; marginHeading: string };

/** Draws a block; `level` is that of its own heading. */
export function BlockView({ block, level, marginHeading }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'paragraph':
      return block.onCover ? null : <ParagraphBlockView block={block} marginHeading={marginHeading} />;
    case 'list':
      return <ListBlockView block={block} marginHeading={marginHeading} />;
    case 'table':
      return <TableBlockView block={block} />;
    case 'facts':
      return <FactsBlockView block={block} marginHeading={marginHeading} />;
    case 'figure':
      return <FigureBlockView block={block} />;
    case 'measure':
      return <MeasureBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'facing':
      return <FacingBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'check':
      return <CheckBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'finding':
      return <FindingBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'stages':
      return <StagesBlockView block={block} />;
    case 'rule':
      return <RuleBlockView block={block} level={level} marginHeading={marginHeading} />;
    case 'answers':
      return <AnswersBlockView block={block} />;
    case 'room':
      return <RoomBlockView block={block} />;
  }
}
