import { isUnasked } from '#policies/interview/unasked';
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
  if (isUnasked(context.completeness(), context.assessment.plan)) return [summarySection(context)];
  return [
    summarySection(context),
    ...thePlanSections(context),
    shortFindingsSection(context),
    shortPackageSection(context),
    openTensionsSection(context),
    shortWithheldSection(context),
  ];
}
