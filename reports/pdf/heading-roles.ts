import type { Block } from '#reports/report';

/** A heading below that of a section, which is H2: the title of the document is H1. */
export type HeadingRole = 'H3' | 'H4' | 'H5';

/** The role of each block's own heading: one below the heading that stands above it, so that none is skipped whatever the report skips. */
export function headingRoles(blocks: readonly Block[]): HeadingRole[] {
  let below: HeadingRole = 'H3';
  let isUnderSecond = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return below;
    isUnderSecond ||= block.level === 2;
    const role = block.level === 3 && isUnderSecond ? 'H4' : 'H3';
    below = under(role);
    return role;
  });
}

export function under(role: HeadingRole): HeadingRole {
  return role === 'H3' ? 'H4' : 'H5';
}
