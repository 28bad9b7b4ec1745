import type { Block } from '../../reports/report';
import type { HeadingLevel } from './heading';

/** The level of the headings inside each block: one below the heading that stands above it. */
export function headingLevels(blocks: Block[]): HeadingLevel[] {
  let below: HeadingLevel = 3;

  return blocks.map((block) => {
    if (block.kind === 'heading') {
      below = block.level === 2 ? 4 : 5;
    }
    return below;
  });
}
