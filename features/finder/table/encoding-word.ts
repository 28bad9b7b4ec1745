import type { Encoding } from '#indicators/reading/encodings';

/** The key by which the messages tell how characters are written; a workbook has no such thing. */
export function encodingWord(encoding: Encoding | undefined): 'utf8' | 'utf16' | 'latin' | 'other' | 'none' {
  switch (encoding) {
    case undefined:
      return 'none';
    case 'utf-8':
      return 'utf8';
    case 'utf-16le':
    case 'utf-16be':
      return 'utf16';
    case 'windows-1252':
      return 'latin';
    default:
      return 'other';
  }
}
