import type { MakingStep } from '#reports/pdf/steps';
import type { FormatId } from '#reports/registry';
import type { Report } from '#reports/report';

/** What the page asks of the worker: a document, or only to fetch what most documents of a format need, for a time without a network. */
export type MakingRequest = { kind: 'make'; format: FormatId; report: Report } | { kind: 'fetch'; format: FormatId };

/** What the worker tells the page. After `made`, `fetched` or `failed` nothing more comes for that order. */
export type MakingReply =
  | ({ kind: 'progress' } & MakingStep)
  | { kind: 'made'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'fetched' }
  | { kind: 'failed'; at: MakingStep['step']; message: string };
