import { inOrder } from '#policies/compare/pair';
import type { BuildOptions } from '#reports/build';
import { comparisonSection } from '#reports/documents/compare/comparison-section';
import { readForPrint } from '#reports/documents/depths/read-for-print';
import { redactedReading } from '#reports/documents/redaction';
import type { Section } from '#reports/report';
import type { PlanContext } from './context';

/** What changed between this assessment and another, the earlier one first, where the document was asked to say so. */
export function comparedSections(context: PlanContext, { comparedWith }: BuildOptions): Section[] {
  if (comparedWith === undefined) return [];
  const isEarlier = inOrder(comparedWith, context.assessment)[0] === comparedWith;
  const read = readForPrint(comparedWith);
  const other = context.redacted ? redactedReading(read) : read;
  return [isEarlier ? comparisonSection(other, context, context) : comparisonSection(context, other, context)];
}
