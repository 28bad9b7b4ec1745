import type { FileFault, Reading } from './observed';
import { createPlainReader } from './plain-reader';
import { readQuoted } from './read-quoted';

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
export function readOdd(chunks: Uint8Array[]): ReadTable {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    return { ok: false, fault: { kind: 'not-utf-8' } };
  }
  return readQuoted(text);
}
