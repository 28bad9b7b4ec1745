import type { Assessment } from '#policies/schema/assessment';
import type { WeightyFact } from '#policies/what-if/robustness-facts';
import type { Reading } from '#policies/reading';
import type { Report } from './report';
import type { TextFunction } from './text-function';

/** What a document is built with. `weightiest`: the open questions that matter most, where they are weighed elsewhere. */
export type BuildOptions = { locale: string; madeAt: string; t: TextFunction; weightiest?: WeightyFact[] };

/** Reads an assessment once, and makes the plain data of a document from what was read, as often as it is wanted. */
export type Builder = {
  read: (assessment: Assessment) => Reading;
  build: (reading: Reading, options: BuildOptions) => Report;
};
