import type { MarginNote } from '#reports/report';
import { countLines, type Face } from './lines';
import { page, type } from './tokens';

/**
 * Whether a statement and its notes are so short that they had better stay on one page. Notes are set smaller, so they
 * may have twice the lines.
 */
export function isBrief(text: string, width: number, face: Face, notes: MarginNote[], most = 5): boolean {
  return countLines(text, width, face) <= most && noteLinesOf(notes) <= 2 * most;
}

/** How many lines notes take in the margin. */
export function noteLinesOf(notes: MarginNote[]): number {
  return notes.reduce((lines, note) => lines + countLines(note.text, page.margin, type.note), 0);
}
