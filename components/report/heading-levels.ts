import type { Block } from '#reports/report';
import type { HeadingLevel } from './heading';

/**
 * The level in the page of each block's own heading: one below the heading that stands above it, under the section's 2.
 * A heading that skips a level in the report does not skip one in the page.
 */
export function headingLevels(blocks: Block[]): HeadingLevel[] {
  let below: HeadingLevel = 3;
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
