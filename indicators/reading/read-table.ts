import type { FileFault, Reading } from './observed';
import { createPlainReader } from './plain-reader';
import { createQuotedReader } from './read-quoted';

export type ReadTable = { ok: true; reading: Reading } | { ok: false; fault: FileFault };

/**
 * Reads a whole table of UTF-8 text: plain files straight from the bytes, all others through PapaParse.
 *
 * @param chunks - the bytes, in as many pieces as they came
 */
export function readTable(chunks: Uint8Array[]): ReadTable {
  const reader = createPlainReader();
  for (const chunk of chunks) {
    const pushed = reader.push(chunk);
    if (pushed.kind === 'odd') return readOdd(chunks);
    if (pushed.kind === 'fault') return { ok: false, fault: pushed.fault };
  }
  const finished = reader.finish();
  if (finished.ok) return finished;
  return finished.pushed.kind === 'odd' ? readOdd(chunks) : { ok: false, fault: finished.pushed.fault };
}

/** Reads the pieces of a file that the plain reader gave up on. */
export function readOdd(chunks: Iterable<Uint8Array>): ReadTable {
  const reader = createOddReader();
  for (const chunk of piecesOf(chunks)) {
    if (!reader.push(chunk)) break;
  }
  return reader.finish();
}

/** Reads UTF-8 with quotes piece by piece as it comes; false where no more is needed, since the file cannot be read. */
export function createOddReader() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const quoted = createQuotedReader();
  let isText = true;

  function decodedPart(chunk?: Uint8Array): string | undefined {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      isText = false;
      return undefined;
    }
  }

  return {
    push(chunk: Uint8Array): boolean {
      const text = decodedPart(chunk);
      return text !== undefined && quoted.push(text) === undefined;
    },
    finish(): ReadTable {
      const rest = isText ? decodedPart() : undefined;
      if (rest === undefined) return { ok: false, fault: { kind: 'not-utf-8' } };
      quoted.push(rest);
      return quoted.finish();
    },
  };
}

/** So many bytes are made into text at a time. */
const PIECE = 1 << 18;

function* piecesOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
