import { placesIn } from '#reports/places';
import type { Block, Section } from '#reports/report';

/**
 * The sections that are wanted, by their ids; the id of a block, such as that of one measure, gives its section with this block alone.
 * Everything where nothing is chosen.
 */
export function chaptersOf(sections: Section[], wanted: readonly string[] | undefined): Section[] {
  if (wanted === undefined) return sections;
  return sections.flatMap((section): Section[] => {
    if (wanted.includes(section.id)) return [section];
    const blocks = section.blocks.flatMap((block, index) =>
      placesIn(block).some((place) => wanted.includes(place)) ? withWhatFollows(section.blocks, index) : [],
    );
    return blocks.length === 0 ? [] : [{ ...section, intro: undefined, blocks: [...new Set(blocks)] }];
  });
}

/** A block, and where it is a heading everything under it. */
function withWhatFollows(blocks: Block[], start: number): Block[] {
  const first = blocks[start];
  if (first === undefined) return [];
  if (first.kind !== 'heading') return [first];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= first.level);
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}
