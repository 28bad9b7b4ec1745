import type { Assessment } from '#policies/schema/assessment';
import type { Reading } from '#policies/reading';
import type { Report } from './report';
import type { TextFunction } from './text-function';

/** What a document is built with. */
export type BuildOptions = { locale: string; madeAt: string; t: TextFunction };

/** Reads an assessment once, and makes the plain data of a document from what was read, as often as it is wanted. */
export type Builder = {
  read: (assessment: Assessment) => Reading;
  build: (reading: Reading, options: BuildOptions) => Report;
};
