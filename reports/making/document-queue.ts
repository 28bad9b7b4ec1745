import PQueue from 'p-queue';

/** Rendering keeps a processor busy for seconds, so documents are made one at a time, and only so many may wait. */
const queue = new PQueue({ concurrency: 1 });
const WAITING_LIMIT = 20;

export type Queued<T> = { ok: true; value: T } | { ok: false };

/** Makes a document when its turn comes; refuses when too many wait, and forgets what nobody waits for any more. */
export async function inQueue<T>(make: () => Promise<T>, signal: AbortSignal): Promise<Queued<T>> {
  if (queue.size >= WAITING_LIMIT) return { ok: false };
  try {
    return { ok: true, value: await queue.add(make, { signal }) };
  } catch (error) {
    if (signal.aborted) return { ok: false };
    throw error;
  }
}
