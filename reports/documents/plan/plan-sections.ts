import { inOrder } from '#policies/compare/pair';
import { isUnasked } from '#policies/interview/unasked';
import { comparisonSection } from '#reports/documents/compare/comparison-section';
import type { Section } from '#reports/report';
import type { PlanContext } from './context';
import { thePlanSections } from './decided-plan/decided-plan';
import { shortWithheldSection } from './left-out';
import { openTensionsSection } from './open-tensions';
import { shortPackageSection } from './package';
import { shortFindingsSection } from './short-findings';
import { summarySection } from './summary';

/** What is to be done and why; while nobody was asked, what is known and what to ask, and nothing is called a plan. */
export function planSections(context: PlanContext): Section[] {
  if (isUnasked(context.completeness(), context.assessment.plan))
    return [summarySection(context), ...comparedSections(context)];
  return [
    summarySection(context),
    ...thePlanSections(context),
    shortFindingsSection(context),
    shortPackageSection(context),
    openTensionsSection(context),
    shortWithheldSection(context),
    ...comparedSections(context),
  ];
}

/** What changed between this assessment and another, the earlier one first, where the document was asked to say so. */
function comparedSections(context: PlanContext): Section[] {
  const { comparedWith } = context;
  if (comparedWith === undefined) return [];
  const [before] = inOrder(comparedWith.assessment, context.assessment);
  return before === comparedWith.assessment
    ? [comparisonSection(comparedWith, context, context)]
    : [comparisonSection(context, comparedWith, context)];
}
