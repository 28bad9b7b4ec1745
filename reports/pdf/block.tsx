import type { Block } from '#reports/report';
import { Answers } from './answers';
import { Facing } from './facing';
import { Facts } from './facts';
import { Figure } from './figure';
import { Check, Finding } from './finding';
import { Heading } from './heading';
import type { HeadingRole } from './heading-roles';
import { Measure } from './measure';
import { List, Paragraph } from './prose';
import { Room } from './room';
import { Rule } from './rule';
import { Stages } from './stages';
import { Table } from './table';

type BlockProps = {
  block: Block;
  section: string;
  /** What its own heading is. */
  role: HeadingRole;
  /** Directly under a heading, where another needs no more room above. */
  underHeading: boolean;
  /** Whether a table tells its caption; under a heading of its own it would say the same again. */
  captioned: boolean;
};

export function BlockView({ block, section, role, underHeading, captioned }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} section={section} role={role} underHeading={underHeading} />;
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} captioned={captioned} />;
    case 'facts':
      return <Facts items={block.items} />;
    case 'figure':
      return <Figure block={block} />;
    case 'measure':
      return <Measure block={block} role={role} />;
    case 'facing':
      return <Facing block={block} role={role} />;
    case 'check':
      return <Check block={block} role={role} />;
    case 'finding':
      return <Finding block={block} role={role} />;
    case 'stages':
      return <Stages block={block} captioned={captioned} />;
    case 'rule':
      return <Rule block={block} role={role} />;
    case 'answers':
      return <Answers block={block} captioned={captioned} />;
    case 'room':
      return <Room block={block} />;
    default:
      return unknownBlock(block);
  }
}

function unknownBlock(block: never): never {
  throw new Error(`No drawing for the block ${JSON.stringify(block)}`);
}
