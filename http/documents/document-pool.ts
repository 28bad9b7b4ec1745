import { Worker } from 'node:worker_threads';
import { settingOf } from '#http/jobs/setting';
import { createPool } from '#http/jobs/worker-pool';
import type { DocumentOrder } from './document-job';

/** Layout can run on without end, and the renderer keeps what it has drawn: each document has its time, and its worker its memory. */
const SECONDS = settingOf('ARRANJO_DOCUMENT_SECONDS', 60);
const MEGABYTES = settingOf('ARRANJO_DOCUMENT_MEGABYTES', 1536);

/** The workers that make documents for programs. A worker is kept, because loading the renderer and its fonts takes a second or more. */
export const documentPool = createPool<DocumentOrder, Uint8Array<ArrayBuffer>>({
  start: () =>
    new Worker(new URL('./document-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    }),
  size: settingOf('ARRANJO_DOCUMENT_WORKERS', 1),
  waiting: 20,
  milliseconds: SECONDS * 1000,
  keep: true,
});
