import type { FileChild } from 'docx';
import { unreachable } from '#policies/schema/unreachable';
import type { Block } from '#reports/report';
import { check, finding, rule, stages } from './entries';
import { figure } from './figure';
import { heading, type Level } from './heading';
import { facing, measure } from './measure';
import type { Pen } from './pen';
import { list, paragraph, room } from './prose';
import { answers, facts, table } from './table';

/** A block as paragraphs and tables; `level` is that of its own heading, where it has one. */
export function drawn(pen: Pen, block: Block, level: Level): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(pen, level, block.text, block.id, block.margin)];
    case 'paragraph':
      return [paragraph(pen, block)];
    case 'list':
      return list(pen, block);
    case 'table':
      return table(pen, block);
    case 'facts':
      return facts(pen, block.items);
    case 'figure':
      return figure(pen, block);
    case 'measure':
      return measure(pen, block, level);
    case 'facing':
      return facing(pen, block, level);
    case 'check':
      return check(pen, block, level);
    case 'finding':
      return finding(pen, block, level);
    case 'stages':
      return stages(pen, block);
    case 'rule':
      return rule(pen, block, level);
    case 'answers':
      return answers(pen, block);
    case 'room':
      return room(pen, block);
    default:
      return unreachable(block);
  }
}
