import type { Worker } from 'node:worker_threads';
import { askWorker } from './ask-worker';
import type { Outcome } from './outcome';
import { createTurns } from './turns';

export type PoolOptions = {
  start: () => Worker;
  /** So many jobs run at a time. */
  size: number;
  /** So many more may wait. */
  waiting: number;
  /** One order takes at most so long; waiting is not counted. */
  milliseconds: number;
  /** Whether a worker is kept for the next job, or ends with its own and gives its memory back. */
  keep: boolean;
};

/** A place among those who run or wait. It must be left, whatever happens. */
export type Visit<Order, Reply> = {
  /** Waits for one's turn, if it is not one's turn already, and has a worker carry out the order. */
  ask: (order: Order, transfer?: ArrayBuffer[]) => Promise<Outcome<Reply>>;
  /** Lets the next one run, and keeps the worker for slow questions that follow, such as the parts of a long answer. */
  rest: () => void;
  leave: () => void;
};

export type Pool<Order, Reply> = {
  /** Takes a place, before anything else is done for a request; undefined when there is none. */
  enter: (signal: AbortSignal) => Visit<Order, Reply> | undefined;
};

/** Workers that carry out jobs off the main thread. One that hangs, breaks or is no longer wanted is ended, and the next job gets a new one. */
export function createPool<Order, Reply>(options: PoolOptions): Pool<Order, Reply> {
  const turns = createTurns(options.size);
  const idle = new Set<Worker>();
  let inside = 0;

  function enter(signal: AbortSignal): Visit<Order, Reply> | undefined {
    if (inside >= options.size + options.waiting) return undefined;
    inside += 1;
    let worker: Worker | undefined;
    let endTurn: (() => void) | undefined;
    let busy = false;
    let left = false;
    let ending: Promise<void> | undefined;
    // Whoever has gone away holds no place, wherever their request is.
    signal.addEventListener('abort', leave, { once: true });

    async function ask(order: Order, transfer: ArrayBuffer[] = []): Promise<Outcome<Reply>> {
      // A worker of one's own means that the turn was had, and perhaps given away: what follows needs no other.
      if (worker === undefined) {
        if (left || ending !== undefined) return { kind: 'gone' };
        endTurn = await turns.take(signal);
        if (endTurn === undefined) return { kind: 'gone' };
        if (left) {
          endTurn();
          return { kind: 'gone' };
        }
        worker = takeWorker();
      }
      busy = true;
      const { milliseconds } = options;
      const outcome = await askWorker<Order, Reply>(worker, { order, transfer, milliseconds, signal });
      busy = false;
      if (outcome.kind !== 'answered') await end();
      return outcome;
    }

    /** What the worker held in memory is free before the next one starts. */
    function end(): Promise<void> {
      const ended = worker;
      worker = undefined;
      ending ??= Promise.resolve(ended?.terminate()).then(() => endTurn?.());
      return ending;
    }

    function leave(): void {
      if (left) return;
      left = true;
      signal.removeEventListener('abort', leave);
      inside -= 1;
      if (worker === undefined || !options.keep || busy) return void end();
      idle.add(worker);
      worker = undefined;
      endTurn?.();
    }

    return { ask, rest: () => endTurn?.(), leave };
  }

  function takeWorker(): Worker {
    const [kept] = idle;
    if (kept !== undefined) {
      idle.delete(kept);
      return kept;
    }
    const worker = options.start();
    // An idle worker must not keep the process from ending; one that breaks while idle is not asked again.
    worker.unref();
    worker.on('error', () => {});
    worker.on('exit', () => idle.delete(worker));
    return worker;
  }

  return { enter };
}
