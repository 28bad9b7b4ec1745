import type { Fault } from '#policies/file/faults';
import { ANNOUNCED, type DocumentId, documentIds, documentNamed, type FormatId, formatsOf } from '#reports/registry';

export type ReportQuery =
  { ok: true; document: DocumentId; format: FormatId; redacted?: boolean } | { ok: false; faults: Fault[] };

/** Which document is asked for, and in which format. */
export function readReportQuery(query: URLSearchParams): ReportQuery {
  const document = documentNamed(query.get('document'));
  const known = document === undefined ? everyFormat() : formatsOf(document);
  const format = known.find((id) => id === query.get('format'));
  const asked = query.get('redacted');
  const redacted = asked === null ? {} : { redacted: asked === 'true' };
  const unclear = asked !== null && asked !== 'true' && asked !== 'false';
  if (document !== undefined && format !== undefined && !unclear) return { ok: true, document, format, ...redacted };
  return {
    ok: false,
    faults: [
      ...(document === undefined ? [fault('document', query, documentIds(), ANNOUNCED.documents)] : []),
      ...(format === undefined ? [fault('format', query, known, ANNOUNCED.formats)] : []),
      ...(unclear ? [fault('redacted', query, ['true', 'false'], [])] : []),
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
