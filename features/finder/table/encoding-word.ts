import type { Encoding } from '#indicators/reading/encodings';

/** The key by which the messages tell how characters are written, `other` by its name; a workbook has no such thing. */
export function encodingWord(encoding: Encoding | undefined): 'utf8' | 'utf16' | 'latin' | 'other' | 'none' {
  if (encoding === undefined) return 'none';
  if (encoding === 'utf-8') return 'utf8';
  if (encoding === 'windows-1252') return 'latin';
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf16' : 'other';
}
