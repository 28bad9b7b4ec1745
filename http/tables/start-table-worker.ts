import { Worker } from 'node:worker_threads';

/** Starts the worker of one table, with as much memory as one may take. */
export function startTableWorker(megabytes: number): Worker {
  return new Worker(new URL('./table-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}
