import type { Checked, CheckedItem, Outcome } from './checked';
import { judged } from './outcomes';

/**
 * An item comes after what it rests on: in the order of the plan, by date, and not without it where people postponed or refused it.
 * A prerequisite that the plan never held asks for nothing.
 */
export function prerequisitesInOrder(checked: Checked): Outcome {
  const places = placesOf(checked.items);
  return judged(checked, (item) => {
    const here = checked.items.indexOf(item);
    return (item.measure?.prerequisites ?? []).some((id) => {
      const before = places.get(id);
      if (before === undefined) return isMissed(id, item, places, checked);
      return before.every((place) => place > here || startsLater(checked.items[place], item));
    });
  });
}

/** Two items that undo each other are not both there. */
export function noConflictingPair(checked: Checked): Outcome {
  const places = placesOf(checked.items);
  return judged(checked, ({ measure }) => measure?.conflicts.some((id) => places.has(id)) === true);
}

/** The places of each measure among the items. */
function placesOf(items: CheckedItem[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  items.forEach(({ measure }, place) => {
    if (measure !== undefined) places.set(measure.id, [...(places.get(measure.id) ?? []), place]);
  });
  return places;
}

/** One body that carries the work is enough (domain catalogue B.6.4e): its other forms may be left out. */
function isMissed(id: string, item: CheckedItem, places: Map<string, number[]>, { base, leftOut }: Checked): boolean {
  if (!leftOut.some(({ measure }) => measure === id)) return false;
  const carries = (measure: string) => base.measure.get(measure)?.slot === 'who-carries-it';
  const others = item.measure?.prerequisites ?? [];
  return !(carries(id) && others.some((other) => carries(other) && places.has(other)));
}

function startsLater(one: CheckedItem | undefined, other: CheckedItem): boolean {
  return one?.start !== undefined && other.start !== undefined && one.start > other.start;
}
