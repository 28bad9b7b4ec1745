import { trimmed } from './cell';
import { PARTED } from './fields';

/** Codes as they are shown, and for the number that each had while rows were read the number that it has now. */
export type SameNames = {
  codes: string[];
  now: Uint32Array;
  /** What was read as one although it is written in several ways; the first is the one that is kept. */
  alike: string[][];
};

/**
 * Makes one of names that are the same to people: with a fixed space at the end, with an accent that is a sign of its own, with another
 * number of blanks. Names that differ only in capitals are one too, unless they are to be kept apart.
 */
export function sameNames(met: string[], keepApart: boolean): SameNames {
  const places = new Map<string, number>();
  const written: string[][] = [];
  const codes: string[] = [];
  const now = Uint32Array.from(joinedCodes(met), (code) => {
    const shown = tidied(code);
    const key = keepApart ? code : shown.toLowerCase();
    const known = places.get(key);
    const at = known ?? codes.length;
    if (known === undefined) {
      places.set(key, at);
      codes.push(keepApart ? code : shown);
      written.push([]);
    }
    const ways = written[at] ?? [];
    if (!ways.includes(shown)) ways.push(shown);
    return at;
  });
  return { codes, now, alike: keepApart ? [] : written.filter((ways) => ways.length > 1) };
}

function tidied(code: string): string {
  // Nearly all codes are plain, and there may be a million of them.
  if (/^[!-~]+$/.test(code)) return code;
  return trimmed(code.normalize('NFC'))
    .replace(/[\u200B\u00AD\uFEFF]/g, '')
    .replace(/\s+/gu, ' ');
}

/**
 * Codes of two parts as one: digits are put together, the second part with as many as its longest has ("1", "3" and "1", "13" would be
 * mixed up otherwise); all else is parted by a stroke.
 */
function joinedCodes(met: string[]): string[] {
  if (!met.some((code) => code.includes(PARTED))) return met;
  const parts = met.map((code) => code.split(PARTED).map(trimmed));
  const isDigits = parts.every((each) => each.every((part) => /^\d+$/.test(part)));
  const width = parts.reduce((most, [, second = '']) => Math.max(most, second.length), 0);
  return parts.map(([first = '', second = '']) =>
    isDigits ? `${first}${second.padStart(width, '0')}` : `${first} / ${second}`,
  );
}
