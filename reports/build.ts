import type { Assessment } from '#policies/schema/assessment';
import type { WeightyFact } from '#policies/what-if/robustness-facts';
import type { TextFunction } from './documents/plan/context';
import type { Report } from './report';

/** What a document is built with. `weightiest`: the open questions that matter most, where they are weighed elsewhere. */
export type BuildOptions = { locale: string; madeAt: string; t: TextFunction; weightiest?: WeightyFact[] };

/** Makes the plain data of a document from an assessment. */
export type Build = (assessment: Assessment, options: BuildOptions) => Report;
