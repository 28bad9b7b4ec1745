import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { severityOf } from '#policies/engine/severity';
import type { Measure } from '#policies/schema/knowledge';
import { type Checked, type CheckedItem, isAtLeast, type Outcome } from './checked';
import { either, type Known } from './known';
import { judged, unknown } from './outcomes';

/**
 * An item comes after what it rests on: in the order of the plan, by date, and not without it. What the plan does not hold is missed
 * where people left it out, and where the state of the place calls for it.
 */
export function prerequisitesInOrder(checked: Checked): Outcome {
  const places = placesOf(checked.items);
  const open = new Set<string>();
  const outcome = judged(checked, (item) => {
    const here = checked.items.indexOf(item);
    return either(
      ...(item.measure?.prerequisites ?? []).map((id): Known => {
        const before = places.get(id);
        if (before !== undefined)
          return before.every((place) => place > here || startsLater(checked.items[place], item));
        const missed = isMissed(id, item, places, checked);
        if (missed === undefined) for (const question of askedFor(id, checked)) open.add(question);
        return missed;
      }),
    );
  });
  return outcome.status === 'unknown' ? unknown([...open], outcome.items) : outcome;
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

/**
 * Whether an item goes on without something that it rests on. One body that carries the work is enough (domain catalogue B.6.4e): its other
 * forms may be missing. The package itself does without what no answer calls for, and so may a plan that takes the item from there.
 */
function isMissed(id: string, item: CheckedItem, places: Map<string, number[]>, checked: Checked): Known {
  const { base, decision, leftOut } = checked;
  const carries = (measure: string) => base.measure.get(measure)?.slot === 'who-carries-it';
  const others = item.measure?.prerequisites ?? [];
  if (carries(id) && others.some((other) => carries(other) && places.has(other))) return false;
  if (leftOut.some(({ measure }) => measure === id)) return true;
  const missing = base.measure.get(id);
  if (missing === undefined || missing.deficits.length === 0) return false;
  const proposed = new Set(decision.stages.flatMap((stage) => stage.items.map(({ measure }) => measure)));
  if (proposed.has(id)) return true;
  return item.measure === undefined || proposed.has(item.measure.id)
    ? false
    : isCalledFor(missing, item.measure, checked);
}

/**
 * By the state of what both are for, or else of what the missing one is for: 2 or more calls for it. Where nobody knows the state of what both
 * are for, the item itself stands on nothing, and finding that out comes first.
 */
function isCalledFor(missing: Measure, item: Measure, { decision }: Checked): Known {
  const shared = missing.deficits.filter((deficit) => item.deficits.includes(deficit));
  const states = (shared.length > 0 ? shared : missing.deficits).map((deficit) => severityOf(deficit, decision));
  if (states.some((state) => isAtLeast(state, 2))) return true;
  if (shared.length > 0) return states.every((state) => state === null);
  return states.includes(null) ? undefined : false;
}

/** The questions that would tell whether something is called for. */
function askedFor(id: string, { base, assessment, decision }: Checked): string[] {
  return (base.measure.get(id)?.deficits ?? []).flatMap((deficit) => {
    const lead = base.leadOf.get(deficit);
    const isOpen = severityOf(deficit, decision) === null && lead !== undefined;
    return isOpen && !isKnown(answerTo(assessment.answers, lead.id)) ? [lead.id] : [];
  });
}

function startsLater(one: CheckedItem | undefined, other: CheckedItem): boolean {
  return one?.start !== undefined && other.start !== undefined && one.start > other.start;
}
