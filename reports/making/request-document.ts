import type { Assessment } from '#policies/schema/assessment';
import type { DocumentId, FormatId } from '#reports/registry';

export type DocumentAnswer =
  | { ok: true; document: Blob }
  | { ok: false; reason: 'failedOffline' | 'failedStatus' | 'busy'; status: number; detail?: string };

/** Sends an assessment to the interface for programs and gets a document back; only for who has agreed to send it. */
export async function requestDocument(
  document: DocumentId,
  format: FormatId,
  assessment: Assessment,
  { signal, redacted }: { signal: AbortSignal; redacted: boolean },
): Promise<DocumentAnswer> {
  try {
    const response = await fetch(
      `/api/v1/reports?${new URLSearchParams({ document, format, redacted: String(redacted) })}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(assessment),
        signal,
      },
    );
    if (response.ok) {
      return { ok: true, document: await response.blob() };
    }
    const busy = response.status === 429 || response.status === 503;

    return {
      ok: false,
      reason: busy ? 'busy' : 'failedStatus',
      status: response.status,
      detail: busy ? undefined : detailOf(await response.text()),
    };
  } catch (error) {
    // Without a network there is a TypeError; a DOMException says that the caller has stopped asking.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    return { ok: false, reason: 'failedOffline', status: 0 };
  }
}

/** What problem details (RFC 9457) say for people; a proxy in between may have answered with something else. */
function detailOf(body: string): string | undefined {
  try {
    const problem: unknown = JSON.parse(body);
    const told = typeof problem === 'object' && problem !== null && 'detail' in problem;

    return told && typeof problem.detail === 'string' ? problem.detail : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
