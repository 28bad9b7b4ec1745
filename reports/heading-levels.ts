import type { Block } from './report';

/** How deep the heading of a block stands, where the title of the document is 1 and the heading of a section 2. */
type BlockLevel = 3 | 4 | 5;

/**
 * The level of each block's own heading: one below the heading that stands above it, under the section's 2.
 * A heading that skips a level in the report does not skip one in what is drawn.
 */
export function headingLevels(blocks: readonly Block[]): BlockLevel[] {
  let below: BlockLevel = 3;
  let isUnderSecond = false;

  return blocks.map((block) => {
    if (block.kind !== 'heading') {
      return below;
    }
    isUnderSecond ||= block.level === 2;
    const level = block.level === 3 && isUnderSecond ? 4 : 3;
    below = level === 3 ? 4 : 5;

    return level;
  });
}
