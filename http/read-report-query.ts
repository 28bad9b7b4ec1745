import type { Fault } from '#policies/file/faults';
import { type GroupId, groupId } from '#policies/schema/terms';
import { INSTRUMENT_VERSIONS, type InstrumentOptions } from '#reports/build';
import { type DocumentId, documentIds, documentNamed, type FormatId, formatsOf } from '#reports/registry';

export type ReportQuery =
  | { ok: true; document: DocumentId; format: FormatId; redacted?: boolean; instrument?: InstrumentOptions }
  | { ok: false; faults: Fault[] };

/** Which document is asked for, in which format, and of the instrument which version and for whom. */
export function readReportQuery(query: URLSearchParams): ReportQuery {
  const document = documentNamed(query.get('document'));
  const known = document === undefined ? everyFormat() : formatsOf(document);
  const format = known.find((id) => id === query.get('format'));
  const asked = query.get('redacted');
  const redacted = asked === null ? {} : { redacted: asked === 'true' };
  const unclear = asked !== null && asked !== 'true' && asked !== 'false';
  const instrument = readInstrument(query, document);
  if (document !== undefined && format !== undefined && !unclear && instrument.faults.length === 0) {
    return { ok: true, document, format, ...redacted, ...instrument.options };
  }
  return {
    ok: false,
    faults: [
      ...(document === undefined ? [fault('document', documentIds())] : []),
      ...(format === undefined ? [fault('format', known)] : []),
      ...(unclear ? [fault('redacted', ['true', 'false'])] : []),
      ...instrument.faults,
    ],
  };
}

type ReadInstrument = { options: { instrument?: InstrumentOptions }; faults: Fault[] };

/** `version` once and `group` as often as one likes; both only of the document that has versions. */
function readInstrument(query: URLSearchParams, document: DocumentId | undefined): ReadInstrument {
  const named = ['version', 'group'].filter((name) => query.has(name));
  if (named.length === 0) return { options: {}, faults: [] };
  if (document !== undefined && document !== 'instrument') {
    return { options: {}, faults: named.map((name) => ({ path: `query.${name}`, message: ONLY_INSTRUMENT })) };
  }
  const version = query.has('version')
    ? INSTRUMENT_VERSIONS.find((id) => id === query.get('version'))
    : INSTRUMENT_VERSIONS[0];
  const asked = query.getAll('group');
  const groups = asked.flatMap((name): GroupId[] => groupId.options.filter((id) => id === name));
  const faults = [
    ...(version === undefined ? [fault('version', INSTRUMENT_VERSIONS)] : []),
    ...(groups.length < asked.length ? [fault('group', groupId.options)] : []),
  ];
  if (version === undefined || faults.length > 0) return { options: {}, faults };
  return { options: { instrument: { version, ...(groups.length === 0 ? {} : { groups }) } }, faults };
}

const ONLY_INSTRUMENT = 'Only the document instrument has versions and groups.';

function fault(name: string, known: readonly string[]): Fault {
  return { path: `query.${name}`, message: `Must be one of: ${known.join(', ')}.` };
}

function everyFormat(): FormatId[] {
  return [...new Set(documentIds().flatMap(formatsOf))];
}
