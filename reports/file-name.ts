import { type DocumentId, type FormatId, formats } from './registry';

/** A name in plain letters, for files; the fallback where it has none. */
export function plainName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || fallback;
}

/** The same in the letters in which it is written, where plain ones would lose some of it: for systems that keep any letter. */
export function writtenName(name: string, fallback: string): string {
  const isPlain = /^[\P{L}a-z]*$/iu.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
  if (isPlain) return plainName(name, fallback);
  const written = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(written) || fallback;
}

/** A name in bytes is at most so long that no system refuses it with what is put around it. */
const MOST_BYTES = 150;

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let letters: string[] = name.match(/\P{M}\p{M}*/gu) ?? [];
  while (encoder.encode(letters.join('')).length > MOST_BYTES) letters = letters.slice(0, -1);
  return letters.join('').replace(/-+$/, '');
}

/** The file of a document about a system: `plan-franca-footwear.pdf`. */
export function fileNameOf(document: DocumentId, format: FormatId, system: string): string {
  return `${document}-${writtenName(system, 'arranjo')}${formats[format].ending}`;
}

/** The names of that file in a header of HTTP: in plain letters and, where they differ, as it is written (RFC 6266, RFC 8187). */
export function fileNameParameters(document: DocumentId, format: FormatId, system: string): string {
  const plain = `${document}-${plainName(system, 'arranjo')}${formats[format].ending}`;
  const written = fileNameOf(document, format, system);
  return written === plain ? `filename="${plain}"` : `filename="${plain}"; filename*=UTF-8''${encoded(written)}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The file of a document that was made from another file: `franca-footwear-plan.pdf`. */
export function fileNameBeside(fileName: string, document: DocumentId, format: FormatId): string {
  return `${fileName.replace(/(\.arranjo)?\.json$/i, '')}-${document}${formats[format].ending}`;
}
