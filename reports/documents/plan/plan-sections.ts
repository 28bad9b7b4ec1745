import { isUnasked } from '#policies/interview/unasked';
import type { BuildOptions } from '#reports/build';
import type { Section } from '#reports/report';
import { comparedSections } from './compared-sections';
import type { PlanContext } from './context';
import { thePlanSections } from './decided-plan/decided-plan';
import { findingsSection } from './findings';
import { withheldSection } from './left-out';
import { packageSection } from './package';
import { summarySection } from './summary';

/** What is to be done and why; while nobody was asked, what is known and what to ask, and nothing is called a plan. */
export function planSections(context: PlanContext, options: BuildOptions): Section[] {
  if (isUnasked(context.completeness(), context.assessment.plan)) {
    return [summarySection(context), ...comparedSections(context, options)];
  }
  return [
    summarySection(context),
    ...thePlanSections(context),
    findingsSection(context),
    packageSection(context),
    withheldSection(context),
    ...comparedSections(context, options),
  ];
}
