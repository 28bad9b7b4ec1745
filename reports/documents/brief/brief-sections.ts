import { summarySection } from '#reports/documents/plan/summary';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Section } from '#reports/report';

/** What it is, what to do first, what not to do, and how sure this is. */
export function briefSections(context: PlanContext): Section[] {
  return [summarySection(context)];
}
