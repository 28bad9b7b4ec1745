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

/** The file of a document about a system: `plan-franca-footwear.pdf`. */
export function fileNameOf(document: DocumentId, format: FormatId, system: string): string {
  return `${document}-${plainName(system, 'arranjo')}${formats[format].ending}`;
}

/** The file of a document that was made from another file: `franca-footwear-plan.pdf`. */
export function fileNameBeside(fileName: string, document: DocumentId, format: FormatId): string {
  return `${fileName.replace(/(\.arranjo)?\.json$/i, '')}-${document}${formats[format].ending}`;
}
