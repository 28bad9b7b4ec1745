import type { Worker } from 'node:worker_threads';
import type { Envelope } from './envelope';
import type { Outcome } from './outcome';

type Asking<Order> = { order: Order; transfer: ArrayBuffer[]; milliseconds: number; signal: AbortSignal };

/** Gives a worker one order and waits for its reply, the time limit or the signal, whichever comes first. It never rejects. */
export function askWorker<Order, Reply>(worker: Worker, asking: Asking<Order>): Promise<Outcome<Reply>> {
  const { order, transfer, milliseconds, signal } = asking;
  return new Promise((settle) => {
    const end = (outcome: Outcome<Reply>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', gone);
      worker.off('message', answered).off('error', failed).off('exit', exited);
      settle(outcome);
    };
    const answered = (envelope: Envelope<Reply>) =>
      end(envelope.ok ? { kind: 'answered', reply: envelope.reply } : { kind: 'broke', error: envelope.error });
    const failed = (error: Error) => end(isOutOfMemory(error) ? { kind: 'out-of-memory' } : { kind: 'broke', error });
    const exited = (code: number) => end({ kind: 'broke', error: new Error(`The worker ended with code ${code}.`) });
    const gone = () => end({ kind: 'gone' });
    const timer = setTimeout(() => end({ kind: 'timed-out' }), milliseconds);
    if (signal.aborted) return gone();
    // One that broke in between tells nobody.
    if (worker.threadId === -1) return exited(1);
    signal.addEventListener('abort', gone, { once: true });
    worker.on('message', answered).on('error', failed).on('exit', exited);
    try {
      worker.postMessage(order, transfer);
    } catch (cause) {
      end({ kind: 'broke', error: cause instanceof Error ? cause : new Error(String(cause)) });
    }
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
