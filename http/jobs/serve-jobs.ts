import { parentPort } from 'node:worker_threads';
import type { Envelope } from './envelope';

/** What a job gives back; the buffers named in `transfer` are handed over and not copied. */
export type Served<Reply> = { reply: Reply; transfer?: ArrayBuffer[] };

/** Makes this worker answer one order after the other; what a job throws is told as a fault and ends nothing. */
export function serveJobs<Order, Reply>(job: (order: Order) => Promise<Served<Reply>> | Served<Reply>): void {
  parentPort?.on('message', (order: Order) => {
    void answer(order, job).then(({ envelope, transfer }) => parentPort?.postMessage(envelope, transfer));
  });
}

/** One order, carried out and put into an envelope. It never rejects. */
export async function answer<Order, Reply>(
  order: Order,
  job: (order: Order) => Promise<Served<Reply>> | Served<Reply>,
): Promise<{ envelope: Envelope<Reply>; transfer: ArrayBuffer[] }> {
  try {
    const { reply, transfer = [] } = await job(order);
    return { envelope: { ok: true, reply }, transfer };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { envelope: { ok: false, error }, transfer: [] };
  }
}
