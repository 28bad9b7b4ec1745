import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Reading, readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { printableAssessment } from '#reports/printable';

/** An assessment as documents read it: every text of it can be printed. */
export function readForPrint(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}
