import { unreachable } from '#policies/schema/unreachable';
import type { Block } from '#reports/report';
import { check, facing, finding, measure, rule, stages } from './entries';
import { figure } from './figure';
import type { Markup } from './markup';
import type { Place } from './place';
import { facts, heading, type Level, list, paragraph, room } from './prose';
import { answers, table } from './table';

/** A block of the report; `level` is that of its own heading, where it has one. */
export function drawn(place: Place, block: Block, level: Level): Markup | undefined {
  switch (block.kind) {
    case 'heading':
      return heading(place, level, block);
    case 'paragraph':
      return paragraph(place, block);
    case 'list':
      return list(place, block);
    case 'table':
      return table(place, block);
    case 'facts':
      return facts(place, block.items);
    case 'figure':
      return figure(place, block);
    case 'measure':
      return measure(place, block, level);
    case 'facing':
      return facing(place, block, level);
    case 'check':
      return check(place, block, level);
    case 'finding':
      return finding(place, block, level);
    case 'stages':
      return stages(place, block);
    case 'rule':
      return rule(place, block, level);
    case 'answers':
      return answers(place, block);
    case 'room':
      return room(block);
    default:
      return unreachable(block);
  }
}
