'use client';

import { useEffect, useRef, useState } from 'react';
import { type ActorRefFrom, createActor } from 'xstate';
import { reportFault } from '#components/frame/report-fault';
import { type Made, type Making, makingDocument, makingOf } from '#machines/making-document';
import type { Assessment } from '#policies/schema/assessment';
import { make as makeDocument, type MakingFault } from '#reports/making/make-document';
import { requestDocument, type DocumentAnswer } from '#reports/making/request-document';
import type { MakingStep } from '#reports/pdf/steps';
import { type DocumentId, type FormatId, formats } from '#reports/registry';
import type { Report } from '#reports/report';
import { saveBlob } from './save-blob';

type Fault = MakingFault | 'report';
type Refusal = Extract<DocumentAnswer, { ok: false }>;

/** Where the document is that is being made. */
export type DocumentMaking = Making<MakingStep, Fault, Refusal>;

/** The text of a document, or undefined where it does not come. */
export type GetReport = () => Promise<Report | undefined>;

/** A document that somebody wants as a file. */
export type WantedDocument = {
  document: DocumentId;
  format: FormatId;
  report: GetReport;
  /** Sent to the server only if this browser cannot make the document and the person agrees. */
  assessment: Assessment;
  redacted: boolean;
  fileName: string;
};

/** Makes one document at a time, in a worker of this browser or, if asked, on the server, and saves it under its name. */
export function useMaking() {
  const [making, setMaking] = useState<DocumentMaking>({ kind: 'idle' });
  const [last, setLast] = useState<WantedDocument>();
  const wanted = useRef<WantedDocument>(undefined);
  const actor = useRef<ActorRefFrom<ReturnType<typeof makingFile>>>(undefined);

  useEffect(() => {
    const machine = createActor(makingFile(() => wanted.current));
    machine.subscribe((snapshot) => setMaking(makingOf(snapshot)));
    actor.current = machine.start();
    // A page that is left ends what it began.
    return () => {
      machine.stop();
    };
  }, []);

  function make(next: WantedDocument) {
    wanted.current = next;
    setLast(next);
    actor.current?.send({ type: 'make' });
  }

  return {
    making,
    /** What was asked for last; what is told of the making is told of it. */
    last,
    make,
    askServer: () => actor.current?.send({ type: 'ask the server' }),
    cancel: () => actor.current?.send({ type: 'cancel' }),
  };
}

function makingFile(current: () => WantedDocument | undefined) {
  const wanted = () => {
    const asked = current();
    if (asked === undefined) throw new Error('A document is made that nobody has asked for.');
    return asked;
  };
  return makingDocument<MakingStep, Blob, Fault, Refusal>({
    make: (signal, onProgress) => make(wanted(), signal, onProgress),
    askServer: async (signal) => {
      const { document, format, assessment, redacted } = wanted();
      const answer = await requestDocument(document, format, assessment, { signal, redacted });
      return answer.ok ? { kind: 'made', file: answer.document } : { kind: 'refused', refusal: answer };
    },
    save: (file) => saveBlob(file, wanted().fileName),
    onBreak: (cause) => {
      reportFault(cause, 'making a document');
      return { fault: 'drawing', refusal: { ok: false, reason: 'failedOffline', status: 0 } };
    },
  });
}

async function make(
  { document, format, report }: WantedDocument,
  signal: AbortSignal,
  onProgress: (at: MakingStep) => void,
): Promise<Made<Blob, Fault>> {
  const text = await report();
  if (signal.aborted) return { kind: 'stopped' };
  if (text === undefined) return { kind: 'failed', fault: 'report' };
  const outcome = await makeDocument(document, format, text, { signal, onProgress });
  switch (outcome.kind) {
    case 'made':
      return { kind: 'made', file: new Blob([outcome.bytes], { type: formats[format].mediaType }) };
    case 'failed':
      if (outcome.fault === 'drawing') reportFault(outcome.message, `drawing a document as ${format}`);
      return outcome;
    case 'stopped':
      return outcome;
  }
}
