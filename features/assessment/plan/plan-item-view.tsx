'use client';

import { ItemPage } from '#components/plan/item-page';
import type { ItemPageModel } from '#components/plan/plan-model';
import type { PlanItem } from '#policies/schema/plan';
import { moveTo } from '#features/browser/navigation';
import type { PlanContext } from './plan-models';
import { listHref } from './plan-part';
import type { PlanActions } from './use-plan-actions';

type PlanItemViewProps = { item: PlanItem; model: ItemPageModel; context: PlanContext; actions: PlanActions };

/** The page of one item of the plan. */
export function PlanItemView({ item, model, context, actions }: PlanItemViewProps) {
  const { key } = model;
  const list = listHref(context);

  return (
    <ItemPage
      key={key}
      item={item}
      model={model}
      listHref={list}
      onSet={(fields, field) => actions.set(key, fields, field)}
      onStage={(stage) => actions.place(key, null, stage)}
      onDecide={actions.decide}
      onRemove={() => {
        actions.remove(key);
        moveTo(list);
      }}
      onNavigate={moveTo}
    />
  );
}
