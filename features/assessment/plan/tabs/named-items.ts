import type { NamedItem } from '#components/plan/check-model';
import { itemHref, type PlanPlace } from '#features/assessment/plan/plan-tab';
import type { ItemNames } from '#reports/presenters/plan/names';

/** An item by its name, with the address of its page. */
export function linked({ key, name }: ItemNames, place: PlanPlace): NamedItem {
  return { key, name, href: itemHref(place, key) };
}

/** Items by name, each with the address of its page. */
export function allLinked(items: ItemNames[], place: PlanPlace): NamedItem[] {
  return items.map((item) => linked(item, place));
}
