import { isOwn, said } from '#policies/plan/item';
import { MOST } from '#policies/schema/limits';
import { type AgreedStage, keyOf, type Override, type Plan, type PlanItem } from '#policies/schema/plan';
import type { PlanItemEvent } from './plan-item';
import { itemAfterEvent, type ItemFields, itemWith } from './plan-item-edit';
import { moved, placed } from './plan-order';
import { same, withFields } from './with-fields';

type StageFields = Pick<
  AgreedStage,
  | 'title'
  | 'entry'
  | 'contribution'
  | 'evidence'
  | 'verifiedBy'
  | 'stopRule'
  | 'amount'
  | 'currency'
  | 'verifiedOn'
  | 'stopRuleMet'
>;

/**
 * What people do to a plan. Items are named by their key, stages by their id; `stages` are those of `stagesOfPlan`, in order.
 *
 * - `begin` lays items in where there are none; `put in` adds one at the end of its stage, an own measure under {@link nextOwnId}.
 * - `happen` decides about an item, as far as its status allows.
 * - `set` writes fields; what is undefined or empty is removed.
 * - `move` goes one on in the stage, or from its edge into the next stage; `place` drops the item before another or at the end.
 * - `take out` removes measures of people's own and those that `known` (`base.measure`) does not hold; all others can only be refused.
 * - `override` writes a reason to go on in spite of a breach, of one item or of the whole check; null takes it back.
 * - `agree` makes the staged agreement, null takes it back; `set stage` writes fields of one of its stages.
 */
export type PlanEdit =
  | { kind: 'begin'; items: PlanItem[] }
  | { kind: 'put in'; item: PlanItem }
  | { kind: 'happen'; item: string; event: PlanItemEvent }
  | { kind: 'set'; item: string; fields: Partial<ItemFields> }
  | { kind: 'move'; item: string; by: -1 | 1; stages: readonly string[] }
  | { kind: 'place'; item: string; before: string | null; stage: string }
  | { kind: 'take out'; item: string; known: { has(measure: string): boolean } }
  | { kind: 'override'; check: string; item?: string; reason: string | null }
  | { kind: 'agree'; stages: AgreedStage[] | null }
  | { kind: 'set stage'; stage: string; fields: Partial<StageFields> };

/** The plan after an edit; the same reference where the edit changes nothing or is not allowed. The plan given is never touched. */
export function editPlan(plan: Plan, edit: PlanEdit): Plan;
export function editPlan(plan: Plan | undefined, edit: PlanEdit): Plan | undefined;
export function editPlan(plan: Plan | undefined, edit: PlanEdit): Plan | undefined {
  const items = plan?.items ?? [];
  const withItems = (after: PlanItem[]) => (after === items ? plan : { ...plan, items: after });
  switch (edit.kind) {
    case 'begin':
      return plan?.items === undefined || items.length === 0 ? withPart(plan, { items: edit.items }) : plan;
    case 'put in':
      return withItems(putIn(items, edit.item, nextOwnId(plan)));
    case 'happen':
      return withItems(changed(items, edit.item, (item) => itemAfterEvent(item, edit.event)));
    case 'set':
      return withItems(changed(items, edit.item, (item) => itemWith(item, edit.fields, nextOwnId(plan))));
    case 'move':
      return withItems(moved(items, edit.item, edit.by, edit.stages));
    case 'place':
      return withItems(placed(items, edit.item, edit.before, edit.stage));
    case 'take out':
      return takeOut(plan, edit.item, edit.known);
    case 'override':
      return override(plan, edit);
    case 'agree':
      return agree(plan, edit.stages ?? []);
    case 'set stage':
      return setStage(plan, edit.stage, edit.fields);
  }
}

/** The id under which a measure of people's own is put in that has none: `own-1`, or the next that no item has. */
export function nextOwnId(plan: Plan | undefined): string {
  const taken = new Set((plan?.items ?? []).map(keyOf));
  let count = 1;
  while (taken.has(`own-${count}`)) count += 1;
  return `own-${count}`;
}

function putIn(items: PlanItem[], given: PlanItem, newId: string): PlanItem[] {
  const written = withFields<PlanItem>({ status: given.status }, given);
  const item = isOwn(given) ? { custom: {}, ...written, id: written.id ?? newId } : written;
  const isThere = items.some((other) => keyOf(other) === keyOf(item));
  return isThere || items.length >= MOST.items ? items : [...items, item];
}

function changed(items: PlanItem[], key: string, change: (item: PlanItem) => PlanItem): PlanItem[] {
  const after = items.map((item) => (keyOf(item) === key ? change(item) : item));
  return after.every((item, index) => item === items[index]) ? items : after;
}

/** With an item go the reasons that were written for it. */
function takeOut(plan: Plan | undefined, key: string, known: { has(measure: string): boolean }): Plan | undefined {
  const item = plan?.items?.find((i) => keyOf(i) === key);
  if (item === undefined || (item.measure !== undefined && known.has(item.measure))) return plan;
  return withPart(plan, {
    items: plan?.items?.filter((i) => i !== item),
    overrides: plan?.overrides?.filter((o) => o.item !== key),
  });
}

function override(plan: Plan | undefined, edit: PlanEdit & { kind: 'override' }): Plan | undefined {
  const { check, item, reason } = edit;
  const overrides = plan?.overrides ?? [];
  const isMeant = (o: Override) => o.check === check && o.item === item;
  const isThere = overrides.some(isMeant);
  if (reason === null) return isThere ? withPart(plan, { overrides: overrides.filter((o) => !isMeant(o)) }) : plan;
  if (!said(reason) || (!isThere && overrides.length >= MOST.overrides)) return plan;
  const written = { check, ...(item === undefined ? {} : { item }), reason };
  return withPart(plan, {
    overrides: isThere ? overrides.map((o) => (isMeant(o) ? written : o)) : [...overrides, written],
  });
}

function agree(plan: Plan | undefined, given: AgreedStage[]): Plan | undefined {
  if (given.length > MOST.stages) return plan;
  const stages = given.map((stage) => withFields<AgreedStage>({ id: stage.id }, stage));
  return withPart(plan, { agreement: stages.length === 0 ? undefined : { stages } });
}

function setStage(plan: Plan | undefined, id: string, fields: Partial<StageFields>): Plan | undefined {
  const stages = plan?.agreement?.stages;
  if (stages === undefined) return plan;
  return withPart(plan, {
    agreement: { stages: stages.map((stage) => (stage.id === id ? withFields(stage, fields) : stage)) },
  });
}

/** Without reasons or agreement the plan has no such part; without items it is a plan all the same. */
function withPart(plan: Plan | undefined, part: Plan): Plan | undefined {
  const next = { ...plan, ...part };
  if (next.overrides === undefined || next.overrides.length === 0) delete next.overrides;
  if (next.agreement === undefined) delete next.agreement;
  return same(plan ?? {}, next) ? plan : next;
}
