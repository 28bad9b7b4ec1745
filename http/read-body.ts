export type Body = { ok: true; text: string } | { ok: false; reason: 'too-large' | 'not-utf-8' | 'broken-off' };

/** Assessments of more than this many bytes are refused. */
export const BODY_LIMIT = 5 * 1024 * 1024;

/** Reads a body as UTF-8 text and stops at the limit, whatever the headers claim. */
export async function readBody(request: Request, limit: number = BODY_LIMIT): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, reason: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = request.body?.getReader();
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > limit) {
        await reader?.cancel();
        return { ok: false, reason: 'too-large' };
      }
      chunks.push(part.value);
    }
  } catch {
    return { ok: false, reason: 'broken-off' };
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
  } catch {
    return { ok: false, reason: 'not-utf-8' };
  }
}
