import { ideographs, scriptRanges } from './script-coverage';
import type { ScriptSubset } from './script-fonts';

/** First and last code point, and what stands for all between them. */
type Stretch<T> = readonly [first: number, last: number, of: T];

/** The range that holds a code point, of ranges in ascending order. */
export function rangeAt<T>(point: number, ranges: readonly Stretch<T>[]): Stretch<T> | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return undefined;
    if (point < range[0]) high = middle - 1;
    else if (point > range[1]) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** The font for a script that has this character, if one has. */
export function scriptSubsetOf(point: number): ScriptSubset | undefined {
  if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) return isCoveredIdeograph(point) ? 'chinese' : undefined;
  return rangeAt(point, scriptRanges)?.[2];
}

/** The block of common ideographs: the font has a third of them in no order, so they stand in a list of bits. */
export const FIRST_IDEOGRAPH = 0x4e00;
export const LAST_IDEOGRAPH = 0x9fff;

let bits: string | undefined;

function isCoveredIdeograph(point: number): boolean {
  bits ??= atob(ideographs);
  const index = point - FIRST_IDEOGRAPH;
  return (bits.charCodeAt(index >> 3) & (1 << (index & 7))) !== 0;
}
