import { type DocumentId, type FormatId, formats } from './registry';
import { plainName, writtenName } from './written-name';

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
