import { convertMillimetersToTwip as millimetres } from 'docx';
import type { Look } from '#reports/look';

/** A sheet in twentieths of a point. */
type Paper = { width: number; height: number };

const SHEETS: Record<Look['paper'], Paper> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

export const MARGIN = { side: millimetres(22), top: millimetres(24), bottom: millimetres(24), edge: millimetres(12) };

export function paperOf(look: Look | undefined): Paper {
  return SHEETS[look?.paper ?? 'a4'];
}

/** How wide what is written may be on an upright sheet, or on one that lies on its side. */
export function textWidth({ width, height }: Paper, isWide: boolean): number {
  return (isWide ? height : width) - 2 * MARGIN.side;
}
