import type { Block } from '#reports/report';
import { Answers } from './answers';
import { Facing } from './facing';
import { Facts } from './facts';
import { Figure } from './figure';
import { Check, Finding } from './finding';
import { Heading } from './heading';
import { Measure } from './measure';
import type { PageNumbers } from './page-numbers';
import { List, Paragraph } from './prose';
import { Room } from './room';
import { Rule } from './rule';
import { Stages } from './stages';
import { Table } from './table';

type BlockProps = {
  block: Block;
  section: string;
  pages: PageNumbers;
  /** Directly under a heading, where another needs no more room above. */
  underHeading: boolean;
  /** Whether a table tells its caption; under a heading of its own it would say the same again. */
  captioned: boolean;
};

export function BlockView({ block, section, pages, underHeading, captioned }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} section={section} pages={pages} underHeading={underHeading} />;
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} pages={pages} captioned={captioned} />;
    case 'facts':
      return <Facts items={block.items} />;
    case 'figure':
      return <Figure block={block} pages={pages} />;
    case 'measure':
      return <Measure block={block} pages={pages} />;
    case 'facing':
      return <Facing block={block} />;
    case 'check':
      return <Check block={block} />;
    case 'finding':
      return <Finding block={block} />;
    case 'stages':
      return <Stages block={block} pages={pages} captioned={captioned} />;
    case 'rule':
      return <Rule block={block} />;
    case 'answers':
      return <Answers block={block} pages={pages} captioned={captioned} />;
    case 'room':
      return <Room block={block} />;
    default:
      return unknownBlock(block);
  }
}

function unknownBlock(block: never): never {
  throw new Error(`No drawing for the block ${JSON.stringify(block)}`);
}
