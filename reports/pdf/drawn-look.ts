import { chosenAccent } from '#reports/accent';
import type { Look } from '#reports/look';
import { colours, page } from './tokens';

/** A sheet of paper in points: the columns are as wide on each, so that lines break alike. */
export type Sheet = { size: 'A4' | 'LETTER'; height: number; left: number; right: number };

// US Letter (8.5 by 11 inches).
const letter = { width: 612, height: 792 };

const sheets: Record<Look['paper'], Sheet> = {
  a4: { size: 'A4', height: page.height, left: page.left, right: page.right },
  letter: { size: 'LETTER', height: letter.height, left: besideColumns(), right: besideColumns() },
};

/** How a report is drawn: on which paper, in which colour. */
export type DrawnLook = { sheet: Sheet; accent: string };

/** The look that was asked for, with ours where it asks for nothing or for a colour that cannot be read on white. */
export function drawnLook(look: Look | undefined): DrawnLook {
  return { sheet: sheets[look?.paper ?? 'a4'], accent: chosenAccent(look) ?? colours.accent };
}

function besideColumns(): number {
  return (letter.width - page.full) / 2;
}
