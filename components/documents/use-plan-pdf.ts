'use client';

import { useEffect, useRef, useState } from 'react';
import type { MakingStep } from '#reports/pdf/steps';
import type { Report } from '#reports/report';
import type { Assessment } from '#policies/schema/assessment';
import { make as makeDocument, type MakingFault } from '#reports/making/make-document';
import { requestDocument, type DocumentAnswer } from '#reports/making/request-document';
import { formats } from '#reports/registry';
import { saveBlob } from './save-blob';

export type Refusal = Extract<DocumentAnswer, { ok: false }>;

/** Where the PDF is. `at` is missing until the worker has started. */
export type PlanPdf =
  | { kind: 'idle' }
  | { kind: 'making'; at?: MakingStep }
  | { kind: 'asking' }
  | { kind: 'made' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; fault: MakingFault | 'report' }
  | { kind: 'refused'; refusal: Refusal };

/** Gets the PDF of a report, from a worker of this browser or, if asked, from the server, and saves it under the name. */
export function usePlanPdf(report: () => Promise<Report>, assessment: Assessment, fileName: string) {
  const [pdf, setPdf] = useState<PlanPdf>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  function start(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  async function make() {
    const signal = start();
    setPdf({ kind: 'making' });
    const plan = await report().catch(() => undefined);
    if (signal.aborted) return;
    if (plan === undefined) {
      setPdf({ kind: 'failed', fault: 'report' });
      return;
    }
    const onProgress = (at: MakingStep) => setPdf({ kind: 'making', at });
    const outcome = await makeDocument('plan', 'pdf', plan, { onProgress, signal });
    switch (outcome.kind) {
      case 'made':
        saveBlob(new Blob([outcome.bytes], { type: formats.pdf.mediaType }), fileName);
        setPdf({ kind: 'made' });
        break;
      case 'failed':
        if (outcome.fault === 'drawing') console.error(outcome.message);
        setPdf({ kind: 'failed', fault: outcome.fault });
        break;
      case 'stopped':
    }
  }

  async function askServer() {
    const signal = start();
    setPdf({ kind: 'asking' });
    const answer = await requestDocument('plan', 'pdf', assessment, signal);
    if (signal.aborted) return;
    if (answer.ok) {
      saveBlob(answer.document, fileName);
      setPdf({ kind: 'made' });
    } else {
      setPdf({ kind: 'refused', refusal: answer });
    }
  }

  function cancel() {
    running.current?.abort();
    setPdf({ kind: 'cancelled' });
  }

  return { pdf, make, askServer, cancel };
}
