import type { Look } from './look';

/** The colour of ours, for rules, links and marks. */
export const OUR_ACCENT = '#0f5257';

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** The colour that was asked for, where it can be read on white; undefined where none was, or where it cannot. */
export function chosenAccent(look: Look | undefined): string | undefined {
  const accent = look?.accent?.toLowerCase();
  return accent !== undefined && /^#[0-9a-f]{6}$/.test(accent) && contrastWithWhite(accent) >= LEAST
    ? accent
    : undefined;
}

/** The contrast of a colour (`#rrggbb`) with white, from 1 to 21. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
