import type { Fault } from '#policies/file/faults';
import { ANNOUNCED, type DocumentId, documentIds, documentNamed, type FormatId, formatsOf } from '#reports/registry';

export type ReportQuery = { ok: true; document: DocumentId; format: FormatId } | { ok: false; faults: Fault[] };

/** Which document is asked for, and in which format. */
export function readReportQuery(query: URLSearchParams): ReportQuery {
  const document = documentNamed(query.get('document'));
  const known = document === undefined ? everyFormat() : formatsOf(document);
  const format = known.find((id) => id === query.get('format'));
  if (document !== undefined && format !== undefined) return { ok: true, document, format };
  return {
    ok: false,
    faults: [
      ...(document === undefined ? [fault('document', query, documentIds(), ANNOUNCED.documents)] : []),
      ...(format === undefined ? [fault('format', query, known, ANNOUNCED.formats)] : []),
    ],
  };
}

function fault(name: string, query: URLSearchParams, known: readonly string[], announced: string[]): Fault {
  const message = `Must be one of: ${known.join(', ')}.`;
  const later = announced.includes(query.get(name) ?? '');
  return { path: `query.${name}`, message: later ? `Not available yet. ${message}` : message };
}

function everyFormat(): FormatId[] {
  return [...new Set(documentIds().flatMap(formatsOf))];
}
