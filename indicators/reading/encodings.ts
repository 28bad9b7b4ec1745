/**
 * Every way of writing characters that can be chosen; the names are those of the web's standard. `windows-1252` is what most people call
 * Latin-1, and its superset.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
  'ibm866',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

const SEVERAL_BYTES: readonly Encoding[] = ['utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];

/** Whether a byte below 128 is always the character that ASCII says, so that a file can be cut up before it is decoded. */
export function isByteWise(encoding: Encoding): boolean {
  return !SEVERAL_BYTES.includes(encoding);
}
