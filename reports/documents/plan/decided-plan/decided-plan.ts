import type { Section } from '#reports/report';
import type { PlanContext } from '#reports/documents/plan/context';
import { agreementSections } from './agreement';
import { besideSection } from './proposal-beside';
import { commitmentsSections } from './commitments';
import { itemsSection } from './items';
import { logframeSections } from './logframe';
import { madePlan } from './made-plan';
import { timelineSection } from './timeline';

/** The plan that people made, as sections of its own before the proposal; none where no plan is begun. */
export function thePlanSections(context: PlanContext): Section[] {
  const made = madePlan(context);
  if (made === undefined) return [];
  return [
    itemsSection(made),
    ...agreementSections(made),
    timelineSection(made),
    ...commitmentsSections(made),
    ...logframeSections(made),
    besideSection(made),
  ];
}
