import { chunksOf } from './chunks-of';

export type Body = { ok: true; text: string } | { ok: false; reason: 'too-large' | 'not-utf-8' | 'broken-off' };

/** Assessments of more than this many bytes are refused. */
const BODY_LIMIT = 5 * 1024 * 1024;

/** Reads a body as UTF-8 text and stops at the limit, whatever the headers claim. */
export async function readBody(request: Request, limit: number = BODY_LIMIT): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, reason: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    if (chunk === 'broken-off') return { ok: false, reason: 'broken-off' };
    size += chunk.byteLength;
    if (size > limit) return { ok: false, reason: 'too-large' };
    chunks.push(chunk);
  }
  return decode(chunks);
}

function decode(chunks: Uint8Array[]): Body {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return {
      ok: true,
      text: chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode(),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, reason: 'not-utf-8' };
  }
}
