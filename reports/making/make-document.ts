import type { MakingStep } from '#reports/pdf/steps';
import { type DocumentId, type FormatId, formatsOf } from '#reports/registry';
import type { Report } from '#reports/report';
import type { MakingRequest, MakingReply } from './worker/messages';

/** Why no document was made: the worker did not start, a font did not come, or the report could not be drawn. */
export type MakingFault = 'start' | 'fonts' | 'drawing';

export type MakingOutcome =
  | { kind: 'made'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; fault: MakingFault; message: string }
  | { kind: 'stopped' };

export type MakingOptions = {
  /** Hears how far the work is. */
  onProgress: (step: MakingStep) => void;
  /** Ends the work at once, wherever it is. */
  signal: AbortSignal;
};

/**
 * Writes a report as a document in a worker of this browser; nothing is sent. Each document has a worker of its own, which ends with it
 * and leaves no memory in use. Never rejects.
 */
export function make(
  document: DocumentId,
  format: FormatId,
  report: Report,
  { onProgress, signal }: MakingOptions,
): Promise<MakingOutcome> {
  return new Promise((settle) => {
    if (!formatsOf(document).includes(format)) {
      settle({ kind: 'failed', fault: 'drawing', message: `A ${document} cannot be had as ${format}.` });
      return;
    }
    const worker = startWorker();
    if (worker === undefined) {
      settle({ kind: 'failed', fault: 'start', message: 'This browser lacks what a document needs.' });
      return;
    }
    let started = false;
    const end = (outcome: MakingOutcome) => {
      worker.terminate();
      settle(outcome);
    };
    signal.addEventListener('abort', () => end({ kind: 'stopped' }));
    worker.addEventListener('message', ({ data }: MessageEvent<MakingReply>) => {
      started = true;
      switch (data.kind) {
        case 'progress':
          if (!signal.aborted) onProgress(data);
          break;
        case 'made':
          end(data);
          break;
        case 'failed':
          end({ kind: 'failed', fault: data.at === 'fonts' ? 'fonts' : 'drawing', message: data.message });
          break;
        case 'fetched':
      }
    });
    worker.addEventListener('error', ({ message }) => {
      end({ kind: 'failed', fault: started ? 'drawing' : 'start', message });
    });
    order(worker, { kind: 'make', format, report });
  });
}

/** Has the browser fetch what documents of a format need, so that one can be made later without a network. Never rejects. */
export function fetchMaker(format: FormatId): Promise<void> {
  return new Promise((settle) => {
    const worker = startWorker();
    const end = () => {
      worker?.terminate();
      settle();
    };
    if (worker === undefined) {
      end();
      return;
    }
    worker.addEventListener('message', end);
    worker.addEventListener('error', end);
    order(worker, { kind: 'fetch', format });
  });
}

/** The worker is a program of its own: this side knows its messages only. Undefined where the browser is too old for it. */
function startWorker(): Worker | undefined {
  if (!('Worker' in globalThis && 'WebAssembly' in globalThis && 'DecompressionStream' in globalThis)) return undefined;
  try {
    return new Worker(new URL('./worker/document-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // A browser may refuse a worker; anything else is a mistake of ours.
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

function order(worker: Worker, what: MakingRequest): void {
  worker.postMessage(what);
}
