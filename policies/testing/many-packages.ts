import fc from 'fast-check';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Decision } from '#policies/schema/result';
import { runs } from '#testing/laws';
import { anyAssessment } from './arbitrary';

type Made = { assessment: Assessment; decision: Decision };

/** As many as the search for absurdities reads; the other laws read the first of them. */
const COUNT = runs(5000, 60);

let made: Made[] | undefined;

/** Packages of all kinds, decided once for every law that reads them, as deciding takes longer than reading. */
export function manyPackages(count = COUNT): Made[] {
  made ??= fc
    .sample(anyAssessment, { numRuns: COUNT })
    .map((assessment) => ({ assessment, decision: decide(assessment, knowledgeBase) }));
  return made.slice(0, count);
}
