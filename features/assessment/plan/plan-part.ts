import { type PlanTab, type PlanTabProps, planTabOf } from './plan-tab';

/** What of a plan an address names: the list of its items, another view of the whole, one item by its key, or a measure of one's own. */
export type PlanPart =
  { kind: 'list' } | { kind: 'tab'; tab: PlanTab } | { kind: 'item'; key: string } | { kind: 'own' };

const ITEM = 'item-';
const OWN = 'own';

/** Reads what follows `/plan` in an address; what cannot be read is the list. */
export function planPartOf(name: string | null): PlanPart {
  if (name === OWN) return { kind: 'own' };
  if (name?.startsWith(ITEM)) return { kind: 'item', key: name.slice(ITEM.length) };
  const tab = planTabOf(name);
  return tab === undefined ? { kind: 'list' } : { kind: 'tab', tab };
}

/** The address of the page that adds a measure of one's own. */
export function ownHref({ addresses, assessment }: Pick<PlanTabProps, 'addresses' | 'assessment'>): string {
  return addresses.question(assessment.id, 'plan', OWN);
}

/** The address of the list. */
export function listHref({ addresses, assessment }: Pick<PlanTabProps, 'addresses' | 'assessment'>): string {
  return addresses.place(assessment.id, 'plan');
}
