'use client';

import { useEffect, useRef, useState } from 'react';
import { type ActorRefFrom, createActor } from 'xstate';
import { reportFault } from '#components/frame/report-fault';
import { type Made, type Making, makingDocument, makingOf } from '#machines/making-document';
import type { Assessment } from '#policies/schema/assessment';
import { make as makeDocument, type MakingFault } from '#reports/making/make-document';
import { requestDocument, type DocumentAnswer } from '#reports/making/request-document';
import type { MakingStep } from '#reports/pdf/steps';
import { formats } from '#reports/registry';
import type { Report } from '#reports/report';
import { saveBlob } from './save-blob';

type Fault = MakingFault | 'report';
type Refusal = Extract<DocumentAnswer, { ok: false }>;

/** Where the PDF is. */
export type PlanPdf = Making<MakingStep, Fault, Refusal>;

/** The plan, or undefined where its text does not come. */
export type GetReport = () => Promise<Report | undefined>;

/** Gets the PDF of a report, from a worker of this browser or, if asked, from the server, and saves it under the name. */
export function usePlanPdf(report: GetReport, assessment: Assessment, fileName: string) {
  const [pdf, setPdf] = useState<PlanPdf>({ kind: 'idle' });
  const wanted = useRef({ report, assessment, fileName });
  const actor = useRef<ActorRefFrom<ReturnType<typeof makingPdf>>>(undefined);

  useEffect(() => {
    wanted.current = { report, assessment, fileName };
  });

  useEffect(() => {
    const making = createActor(makingPdf(() => wanted.current));
    making.subscribe((snapshot) => setPdf(makingOf(snapshot)));
    actor.current = making.start();
    // A page that is left ends what it began.
    return () => {
      making.stop();
    };
  }, []);

  return {
    pdf,
    make: () => actor.current?.send({ type: 'make' }),
    askServer: () => actor.current?.send({ type: 'ask the server' }),
    cancel: () => actor.current?.send({ type: 'cancel' }),
  };
}

type Wanted = { report: GetReport; assessment: Assessment; fileName: string };

function makingPdf(wanted: () => Wanted) {
  return makingDocument<MakingStep, Blob, Fault, Refusal>({
    make: (signal, onProgress) => make(wanted().report, signal, onProgress),
    askServer: async (signal) => {
      const answer = await requestDocument('plan', 'pdf', wanted().assessment, signal);
      return answer.ok ? { kind: 'made', file: answer.document } : { kind: 'refused', refusal: answer };
    },
    save: (file) => saveBlob(file, wanted().fileName),
    onBreak: (cause) => {
      reportFault(cause, 'making a PDF');
      return { fault: 'drawing', refusal: { ok: false, reason: 'failedOffline', status: 0 } };
    },
  });
}

async function make(
  report: GetReport,
  signal: AbortSignal,
  onProgress: (at: MakingStep) => void,
): Promise<Made<Blob, Fault>> {
  const plan = await report();
  if (signal.aborted) return { kind: 'stopped' };
  if (plan === undefined) return { kind: 'failed', fault: 'report' };
  const outcome = await makeDocument('plan', 'pdf', plan, { signal, onProgress });
  switch (outcome.kind) {
    case 'made':
      return { kind: 'made', file: new Blob([outcome.bytes], { type: formats.pdf.mediaType }) };
    case 'failed':
      if (outcome.fault === 'drawing') reportFault(outcome.message, 'drawing a PDF');
      return outcome;
    case 'stopped':
      return outcome;
  }
}
