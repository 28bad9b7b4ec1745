import { HeadingLevel, type Paragraph } from 'docx';
import type { MarginNote } from '#reports/report';
import type { Pen } from './pen';
import { written } from './words';

/** The title of the document is no heading here: the section's 2 is the first of the outline. */
const LEVELS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
} as const;

export type Level = keyof typeof LEVELS;

export function heading(
  pen: Pen,
  level: Level,
  text: string,
  id: string,
  margin: MarginNote[] = [],
  pageBreakBefore = false,
): Paragraph {
  return written(pen, text, { id, margin, options: { heading: LEVELS[level], pageBreakBefore } });
}

/**
 * The name of an entry such as a check: a heading like others, for whoever moves about in the document, but directly under a section none
 * that the contents list.
 */
export function entryHeading(pen: Pen, level: Level, text: string, id: string): Paragraph {
  return level === 3 ? written(pen, text, { style: 'EntryHeading', id }) : heading(pen, level, text, id);
}

export function oneBelow(level: Level): Level {
  return level === 2 ? 3 : level === 3 ? 4 : 5;
}
