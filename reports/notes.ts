import { unreachable } from '#policies/schema/unreachable';
import type { Block, FacingBlock, MarginNote, Section, Statement } from './report';

type Change = (note: MarginNote) => MarginNote;

/** The same sections with every margin note changed, wherever it stands. */
export function changeNotes(sections: Section[], change: Change): Section[] {
  return sections.map((section) => ({
    ...section,
    ...(section.intro === undefined ? {} : { intro: withNotes(section.intro, change) }),
    blocks: section.blocks.map((block) => changed(block, change)),
  }));
}

function changed(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'check':
    case 'finding':
      return withNotes(block, change);
    case 'list':
      return { ...block, items: block.items.map((item) => withNotes(item, change)) };
    case 'facts':
      return { ...block, items: block.items.map((item) => withNotes(item, change)) };
    case 'table':
    case 'figure':
    case 'stages':
    case 'room':
      return block;
    case 'measure':
      return {
        ...withNotes(block, change),
        because: block.because.map((each) => withNotes(each, change)),
        facts: block.facts.map((each) => withNotes(each, change)),
        ...(block.worked === undefined ? {} : { worked: withNotes(block.worked, change) }),
        ...(block.blocked === undefined ? {} : { blocked: withNotes(block.blocked, change) }),
        cautions: block.cautions.map((each) => withNotes(each, change)),
        tensions: block.tensions.map((each) => facing(each, change)),
      };
    case 'facing':
      return { ...facing(block, change), kind: 'facing' };
    case 'rule':
      return { ...withNotes(block, change), saw: block.saw.map(change), ledTo: block.ledTo.map(change) };
    case 'answers':
      return { ...block, rows: block.rows.map((row) => ({ ...row, rests: row.rests.map(change) })) };
    default:
      return unreachable(block);
  }
}

function facing<Facing extends Omit<FacingBlock, 'kind'>>(block: Facing, change: Change): Facing {
  const side = (statement: Statement) => withNotes(statement, change);
  return { ...block, one: side(block.one), other: side(block.other), settles: block.settles.map(change) };
}

function withNotes<Noted extends { margin: MarginNote[] }>(noted: Noted, change: Change): Noted {
  return { ...noted, margin: noted.margin.map(change) };
}
