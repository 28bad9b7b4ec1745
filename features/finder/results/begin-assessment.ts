import type { Said, SaidFault } from '#indicators/assess';
import type { AssessmentStore } from '#storage/browser/store';
import { newAssessment } from '#features/browser/new-assessment';
import type { TableWorker } from '#features/finder/worker/protocol';
import type { PairKey } from './listing';

type Beginning = { pair: PairKey; said: Said; locale: string; now: string; knowledgeVersion: string };

export type Begun =
  | { ok: true; id: string }
  | { ok: false; fault: 'said'; fields: SaidFault['field'][] }
  /** The browser did not keep it, or the worker could not make it. */
  | { ok: false; fault: 'notKept' | 'notMade' };

/** Makes an assessment of a pair, with figures and cut-offs, and keeps it in this browser. */
export async function beginAssessment(
  { worker, store }: { worker: TableWorker; store: AssessmentStore },
  { pair, said, locale, now, knowledgeVersion }: Beginning,
): Promise<Begun> {
  const { region, industry } = pair;
  const outcome = await worker.ask('assess', { region, industry, said });
  if (outcome.kind !== 'answer') return { ok: false, fault: 'notMade' };
  const { answer } = outcome;
  if (!answer.ok) {
    return 'faults' in answer
      ? { ok: false, fault: 'said', fields: answer.faults.map(({ field }) => field) }
      : { ok: false, fault: 'notMade' };
  }
  const { profile, indicators, thresholds } = answer.parts;
  const assessment = { ...newAssessment(profile, { locale, now, knowledgeVersion }), indicators, thresholds };
  const kept = await store.create(assessment, now);
  return kept.ok ? { ok: true, id: assessment.id } : { ok: false, fault: 'notKept' };
}
