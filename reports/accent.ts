import type { Look } from './look';

/** The colour of ours, for rules, links and marks. */
export const OUR_ACCENT = '#0f5257';

/** As much as small letters need to be read on paper (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The colour that was asked for, where it can be read on white; undefined where none was, or where it cannot. */
export function chosenAccent(look: Look | undefined): string | undefined {
  const accent = look?.accent?.toLowerCase();
  return accent !== undefined && isReadable(accent) ? accent : undefined;
}

/** Whether words in this colour can be read on white paper. */
export function isReadable(colour: string): boolean {
  return (contrastOnWhite(colour) ?? 0) >= LEAST_CONTRAST;
}

/** The contrast of a colour written as `#rrggbb` with white paper, from 1 to 21; undefined for what is no such colour. */
export function contrastOnWhite(colour: string): number | undefined {
  const luminance = luminanceOf(colour);
  return luminance === undefined ? undefined : 1.05 / (luminance + 0.05);
}

/** Relative luminance of sRGB, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(hexadecimal: string): number {
  const value = parseInt(hexadecimal, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
