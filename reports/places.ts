import type { Block, Section } from './report';

/** Every place of sections to which a link may lead. */
export function placesOf(sections: Section[]): string[] {
  return sections.flatMap((section) => [section.id, ...section.blocks.flatMap(placesIn)]);
}

/** The places of one block: its own id, and those of the parts to which links lead. */
export function placesIn(block: Block): string[] {
  const own = 'id' in block ? [block.id] : [];
  if (block.kind === 'answers') return [...own, ...block.rows.map((row) => row.id)];
  if (block.kind === 'measure') return [...own, ...block.tensions.map((tension) => tension.id)];
  return own;
}
