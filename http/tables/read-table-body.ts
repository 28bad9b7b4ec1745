import { chunksOf } from '#http/chunks-of';
import { problem } from '#http/problem';

/** Tables of more than this many bytes are refused. */
const TABLE_LIMIT = 50 * 1024 * 1024;

export type TableBody = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; response: Response };

/** Takes the bytes of a table from a request and stops at the limit, whatever the headers claim. */
export async function readTableBody(request: Request): Promise<TableBody> {
  if (Number(request.headers.get('content-length') ?? 0) > TABLE_LIMIT) return tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    if (chunk === 'broken-off') return refuse(400, 'The body did not arrive whole', 'Send it again.');
    size += chunk.byteLength;
    if (size > TABLE_LIMIT) return tooLarge();
    chunks.push(chunk);
  }
  return { ok: true, bytes: joined(chunks, size) };
}

/** Bytes of their own, which can be handed to a worker: the pieces may lie in memory that others use. */
function joined(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(): TableBody {
  return refuse(413, 'The table is too large', 'Send at most 50 MB.');
}

function refuse(status: number, title: string, message: string): TableBody {
  return { ok: false, response: problem(status, title, [{ path: '', message }]) };
}
