import type { Encoding } from './encodings';

/**
 * What the first bytes say that a file is; `workbook` is a ZIP of any kind, `old-workbook` Excel before 2007, or a workbook locked with a
 * password.
 */
export type FileKind =
  'text' | 'workbook' | 'old-workbook' | 'gzip' | 'other-archive' | 'pdf' | 'markup' | 'json' | 'pc-axis';

/** What a file is, by its first bytes. */
export function fileKindOf(first: Uint8Array): FileKind {
  if (startsWith(first, [0x50, 0x4b, 3, 4]) || startsWith(first, [0x50, 0x4b, 5, 6])) return 'workbook';
  if (startsWith(first, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(first, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(first, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-workbook';
  if (OTHER_ARCHIVES.some((beginning) => startsWith(first, beginning))) return 'other-archive';
  return TEXTS.find(([, pattern]) => pattern.test(asciiOf(first)))?.[0] ?? 'text';
}

/** 7-Zip, RAR, bzip2, xz and Zstandard. */
const OTHER_ARCHIVES = [
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** Texts that are no tables of lines and fields. */
const TEXTS: [FileKind, RegExp][] = [
  ['markup', /^\W{0,3}\s*<(?:!doctype|html|head|body|table|meta|\?xml)/i],
  ['json', /^\W{0,3}\s*(?:\[\s*)?\{\s*"/],
  ['pc-axis', /^\W{0,3}(?:CHARSET|AXIS-VERSION|CODEPAGE)="/],
];

/** The first characters, each byte as one; enough to see a word. */
function asciiOf(first: Uint8Array): string {
  return String.fromCharCode(...first.subarray(0, 64));
}

/**
 * UTF-16 by its mark of byte order; UTF-8 where every byte fits it; else Windows-1252, in which every byte means something, and which is a
 * guess that the person may have to change. A character that is cut off at the very end is none against UTF-8, so that the first part of a file can be asked about.
 */
export function encodingOf(chunks: Iterable<Uint8Array>): Encoding {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for (const chunk of chunks) {
    if (isFirst && startsWith(chunk, [0xff, 0xfe])) return 'utf-16le';
    if (isFirst && startsWith(chunk, [0xfe, 0xff])) return 'utf-16be';
    isFirst = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
}

/** The text of a file, without its mark of byte order; what fits no character becomes U+FFFD. */
export function decoded(chunks: Iterable<Uint8Array>, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (const chunk of chunks) parts.push(decoder.decode(chunk, { stream: true }));
  return parts.join('') + decoder.decode();
}

/** Decodes fields that lie in a file of bytes, one by one. */
export type FieldDecoder = { decode: (bytes: Uint8Array) => string };

/** Some versions of Node take Windows-1252 for Latin-1 where a text is decoded in one go, and then lose its dashes, quotes and "œ". */
export function fieldDecoder(encoding: Encoding): FieldDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return encoding === 'utf-8' ? decoder : { decode: (bytes) => decoder.decode(bytes, { stream: true }) };
}

/** The same bytes in pieces of at most so many, none copied, without the mark that UTF-8 may begin with. */
export function* piecesOf(chunks: Uint8Array[], size: number): Generator<Uint8Array> {
  let isFirst = true;
  for (const chunk of chunks) {
    const from = isFirst && startsWith(chunk, [0xef, 0xbb, 0xbf]) ? 3 : 0;
    isFirst = false;
    for (let at = from; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
  }
}

function startsWith(bytes: Uint8Array, beginning: number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
