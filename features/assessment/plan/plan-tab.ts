import type { PlanEdit } from '#machines/plan-edit';
import type { Assessment } from '#policies/schema/assessment';
import type { Addresses } from '#features/browser/path';
import type { PlanSource } from '#reports/presenters/plan/plan-source';

/** The views of a plan beside its list, as the third part of the address names them. */
export const PLAN_TABS = ['table', 'timeline', 'commitments', 'agreement', 'logframe', 'checks'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** What every view of a plan gets. It is decided with the plan in the assessment, so that its checks are those of the plan. */
export type PlanTabProps = PlanSource & {
  /** Changes the plan; edits that follow each other with the same mark are one step to undo. */
  edit: (edit: PlanEdit, mark?: string) => void;
  addresses: Addresses;
};

/** Which assessment's plan an address leads to. */
export type PlanPlace = { addresses: Addresses; assessment: Pick<Assessment, 'id'> };

/** The view of a plan that the address names, if it is one. */
export function planTabOf(name: string | null): PlanTab | undefined {
  return PLAN_TABS.find((tab) => tab === name);
}

/** The address of one item's page. */
export function itemHref({ addresses, assessment }: PlanPlace, key: string): string {
  return addresses.question(assessment.id, 'plan', `item-${encodeURIComponent(key)}`);
}

/** The address of one view of the plan. */
export function tabHref({ addresses, assessment }: PlanPlace, tab: PlanTab): string {
  return addresses.question(assessment.id, 'plan', tab);
}
