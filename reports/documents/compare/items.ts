import type { ItemChange } from '#policies/compare/comparison';
import { said } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { presentBudget } from '#reports/presenters/plan/money';
import { itemNames, partyName, stageName } from '#reports/presenters/plan/names';
import type { PlanSource } from '#reports/presenters/plan/plan-source';
import type { Block } from '#reports/report';
import { heading, table } from './blocks';
import { type Compared, sideOf } from './compared';

const TOLD = ['status', 'owner', 'start', 'end', 'budget', 'stage'] as const;
type Told = (typeof TOLD)[number];

/** What became of the items of the plan; nothing where no item is another. */
export function itemBlocks(compared: Compared): Block[] {
  const { comparison, t } = compared;
  if (comparison.items.length === 0) return [];
  const columns = [
    [t('plan.field.item'), 0.32],
    [t('compare.column.field'), 0.18],
    [t('compare.before'), 0.25],
    [t('compare.after'), 0.25],
  ] as const;
  const rows = comparison.items.flatMap((change) => rowsOf(change, compared));
  return [heading('items', t('compare.items.heading')), table('items', t('compare.items.caption'), columns, rows)];
}

function rowsOf(change: ItemChange, { before, after, t }: Compared): string[][] {
  const [then, now] = [sideOf(before), sideOf(after)];
  const name = nameOf(change, now);
  if (change.before === undefined || change.after === undefined) {
    const state = (item: PlanItem | undefined, side: PlanSource) =>
      item === undefined ? t('compare.items.notThere') : fieldText('status', item, side);
    return [[name, t('plan.field.status'), state(change.before, then), state(change.after, now)]];
  }
  const { before: one, after: other } = change;
  const told = TOLD.filter((field) => change.fields.includes(field)).map((field) => [
    name,
    t(`plan.field.${field}`),
    fieldText(field, one, then),
    fieldText(field, other, now),
  ]);
  // Targets and what came of them stand in a table of their own.
  const others = change.fields.filter((field) => field !== 'targets' && !TOLD.some((each) => each === field));
  const rest = others.length === 0 ? [] : [[name, t('compare.items.others', { count: others.length }), '', '']];
  return [...told, ...rest];
}

function nameOf({ before, after }: ItemChange, source: PlanSource): string {
  const item = after ?? before;
  return item === undefined ? '' : itemNames(item, source).label;
}

function fieldText(field: Told, item: PlanItem, source: PlanSource): string {
  const { t, format } = source;
  const text = () => {
    switch (field) {
      case 'status':
        return t(`plan.status.${item.status}`);
      case 'owner':
        return said(item.owner) ? partyName(item.owner ?? '', source) : '';
      case 'start':
      case 'end':
        return format.month(item[field] ?? '');
      case 'budget':
        return presentBudget(item.budget ?? {}, source).cost;
      case 'stage':
        return item.stage === undefined ? '' : stageName(item.stage, source);
    }
  };
  return text() || t('none');
}
