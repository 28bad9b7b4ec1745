import { actorId } from '#policies/schema/terms';
import type { Checked, CheckedItem, Outcome } from './checked';
import type { Known } from './known';
import { judged } from './outcomes';

/**
 * Somebody carries each item: whoever people named, if they are there and neutral, else whoever would lead it here. An own measure that people
 * took over and gave to nobody is carried by nobody.
 */
export function somebodyCarriesIt(checked: Checked): Outcome {
  return judged(checked, (item) => isCarriedByNobody(item, checked));
}

function isCarriedByNobody({ owner, leads, measure, takenOver, founded }: CheckedItem, { cast }: Checked): Known {
  if (owner === undefined) return leads.length === 0 && (measure !== undefined || takenOver || undefined);
  const actor = actorId.safeParse(owner);
  const limit = actor.success ? cast.limitOf(actor.data, 'leads', founded) : undefined;
  return limit !== undefined && limit.kind !== 'not-able';
}
