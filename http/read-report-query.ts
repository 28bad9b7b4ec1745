import type { Fault } from '#policies/file/faults';

const DOCUMENTS = ['plan'];
const FORMATS = ['pdf', 'json'] as const;
/** Part of the contract, and not built yet. */
const LATER = {
  documents: ['brief', 'donor', 'workbook', 'instrument', 'workshop'],
  formats: ['docx', 'xlsx', 'html'],
};

export type Wanted = { ok: true; document: 'plan'; format: (typeof FORMATS)[number] } | { ok: false; faults: Fault[] };

/** Which document is asked for, and in which format. */
export function readWanted(query: URLSearchParams): Wanted {
  const document = query.get('document');
  const format = FORMATS.find((f) => f === query.get('format'));
  if (document === 'plan' && format !== undefined) return { ok: true, document, format };
  return {
    ok: false,
    faults: [
      ...fault('query.document', document, DOCUMENTS, LATER.documents),
      ...fault('query.format', query.get('format'), [...FORMATS], LATER.formats),
    ],
  };
}

function fault(path: string, given: string | null, known: string[], later: string[]): Fault[] {
  if (given !== null && known.includes(given)) return [];
  const message = `Must be one of: ${known.join(', ')}.`;
  return [{ path, message: given !== null && later.includes(given) ? `Not available yet. ${message}` : message }];
}
