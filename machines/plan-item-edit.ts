import { isOwn, said } from '#policies/plan/item';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { type PlanItemEvent, statusAfter } from './plan-item';
import { same, withFields } from './with-fields';

/** What people can write about an item: everything but what it is and how it stands. */
export type ItemFields = Pick<
  PlanItem,
  | 'custom'
  | 'reason'
  | 'changedTo'
  | 'owner'
  | 'takesPart'
  | 'mustAgree'
  | 'firstStep'
  | 'contribution'
  | 'budget'
  | 'start'
  | 'end'
  | 'stage'
  | 'facts'
  | 'clause'
  | 'compliancePlan'
  | 'targets'
  | 'note'
>;

/**
 * The item after a decision about it; the same reference where its status does not allow that. A reason stays only with what is
 * postponed or refused. A changed measure that is taken over is again as the knowledge base has it; one that comes back is still changed.
 */
export function itemAfterEvent(item: PlanItem, event: PlanItemEvent): PlanItem {
  const status = statusAfter(item.status, event);
  if (status === null) return item;
  const reason = event.type === 'postpone' || event.type === 'refuse' ? event.reason : undefined;
  const after = withFields(item, { status, reason });
  if (isOwn(item)) return after;
  if (item.status === 'changed' && status === 'accepted') {
    return withFields(after, { changedTo: undefined, facts: undefined, custom: undefined });
  }
  return status === 'accepted' && differs(after) ? changed(after) : after;
}

/**
 * The item with some of its fields written anew; the same reference where that changes nothing. A measure of the knowledge base that
 * begins to differ from it is `changed`, and one that ceases to differ is `accepted`. Only what is postponed or refused has a reason,
 * and a refusal does not lose its own.
 *
 * @param newId - the id for a measure of one's own that would otherwise be taken for another one
 */
export function itemWith(item: PlanItem, fields: Partial<ItemFields>, newId: string): PlanItem {
  const written = withFields(item, allowed(item, fields));
  if (isOwn(item)) return withItsKey(item, written.custom === undefined ? { ...written, custom: {} } : written, newId);
  if (same(differences(item), differences(written))) return written;
  if (differs(written)) return changed(written);
  const status = written.status === 'changed' ? statusAfter(written.status, { type: 'take over' }) : null;
  return withFields(written, { status: status ?? written.status });
}

function changed(item: PlanItem): PlanItem {
  return withFields(item, { status: statusAfter(item.status, { type: 'change' }) ?? item.status });
}

/** In what people's version of a measure differs from the knowledge base. */
function differences({ changedTo, facts, custom }: PlanItem): unknown[] {
  return [said(changedTo) ? changedTo : undefined, facts, custom];
}

function differs(item: PlanItem): boolean {
  return differences(item).some((difference) => difference !== undefined);
}

function allowed({ status }: PlanItem, fields: Partial<ItemFields>): Partial<ItemFields> {
  const { reason, ...others } = fields;
  return status === 'postponed' || (status === 'refused' && said(reason)) ? fields : others;
}

/** What is called after its title keeps its key when the title changes. */
function withItsKey(before: PlanItem, after: PlanItem, newId: string): PlanItem {
  const key = keyOf(before);
  if (keyOf(after) === key) return same(before, after) ? before : after;
  return { ...after, id: key !== '' && key.length <= 200 ? key : newId };
}
