import { unreachable } from '#policies/engine/evaluate';
import { fileFaultText, rowFaultText } from '#indicators/wording';
import type { FileFault, Observed } from '#indicators/reading/observed';
import type { RowFault } from '#indicators/reading/row-fault';
import { createPlainReader } from '#indicators/reading/plain-reader';
import { readOdd, type ReadTable } from '#indicators/reading/read-table';
import { chunksOf } from './chunks-of';
import { problem } from './problem';

/** Tables of more than this many bytes are refused. */
export const TABLE_LIMIT = 50 * 1024 * 1024;

export type TableBody = { ok: true; observed: Observed } | { ok: false; response: Response };

/** Reads a table from a request as it arrives, strictly: any bad row is named with its line, and nothing is computed. */
export async function readTableBody(request: Request): Promise<TableBody> {
  const body = await readAsItComes(request);
  if (body === 'too-large') return refuse(413, 'The table is too large', 'Send at most 50 MB.');
  if (body === 'broken-off') return refuse(400, 'The body did not arrive whole', 'Send it again.');
  if (!body.ok)
    return refuse(body.fault.kind === 'not-utf-8' ? 400 : 422, 'The table cannot be read', fileFaultText(body.fault));
  const { observed, faults, faultCount } = body.reading;
  if (faultCount > 0) return { ok: false, response: rowProblem(faults, faultCount) };
  return observed.rows === 0
    ? refuse(422, 'The table has no rows', 'Send at least one row below the header.')
    : { ok: true, observed };
}

/** A problem detail that names the line of each bad row, a hundred at most. */
export function rowProblem(faults: RowFault[], count: number): Response {
  const rows = `${count} ${count === 1 ? 'row has a fault' : 'rows have faults'}`;
  const errors = faults.map((fault) => ({
    path: `line ${fault.line}`,
    message: rowFaultText(fault),
    line: fault.line,
  }));
  return problem(422, `${rows}; nothing was computed`, errors);
}

async function readAsItComes(request: Request): Promise<ReadTable | 'too-large' | 'broken-off'> {
  if (Number(request.headers.get('content-length') ?? 0) > TABLE_LIMIT) return 'too-large';
  const plain = createPlainReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let odd = false;
  for await (const chunk of chunksOf(request)) {
    if (chunk === 'broken-off') return 'broken-off';
    size += chunk.byteLength;
    if (size > TABLE_LIMIT) return 'too-large';
    chunks.push(chunk);
    if (odd) continue;
    const pushed = plain.push(chunk);
    if (pushed.kind === 'fault') return { ok: false, fault: pushed.fault };
    odd = pushed.kind === 'odd';
  }
  if (odd) return readOdd(chunks);
  const finished = plain.finish();
  if (finished.ok) return finished;
  const { pushed } = finished;
  switch (pushed.kind) {
    case 'odd':
      return readOdd(chunks);
    case 'fault':
      return { ok: false, fault: pushed.fault satisfies FileFault };
    default:
      return unreachable(pushed);
  }
}

function refuse(status: number, title: string, message: string): { ok: false; response: Response } {
  return { ok: false, response: problem(status, title, [{ path: '', message }]) };
}
