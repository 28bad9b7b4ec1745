'use client';

import { PlanList } from '#components/plan/plan-list';
import { useFocusNext } from '#components/plan/use-focus-next';
import { moveTo } from '#features/browser/navigation';
import { type PlanContext, planModels } from './plan-models';
import { ownHref } from './plan-part';
import type { PlanActions } from './use-plan-actions';

type PlanListViewProps = { context: PlanContext; actions: PlanActions };

/** The items of the plan by stage, with all that can be decided in passing. */
export function PlanListView({ context, actions }: PlanListViewProps) {
  const focusNext = useFocusNext();
  const models = planModels(context);
  const shown = models.stages.flatMap((stage) => stage.items);

  /** An item that leaves its place takes the button with it: the focus goes to the item that follows. */
  function focusBeside(key: string) {
    const index = shown.findIndex((item) => item.key === key);
    const next = shown[index + 1] ?? shown[index - 1];
    focusNext(index < 0 || next === undefined ? 'heading' : `title-${next.key}`);
  }

  return (
    <PlanList
      {...models}
      ownHref={ownHref(context)}
      onNavigate={moveTo}
      onDecide={(key, decided, reason) => {
        actions.decide(key, decided, reason);
        const leaves = decided === 'postpone' || decided === 'refuse';
        if (leaves && shown.some((item) => item.key === key)) focusBeside(key);
        else focusNext(`title-${key}`);
      }}
      onMove={(key, by) => {
        actions.move(key, by);
        focusNext(`${by < 0 ? 'up' : 'down'}-${key}`);
      }}
      onPlace={actions.place}
      onRemove={(key) => {
        actions.remove(key);
        focusBeside(key);
      }}
      onTakeOverAll={actions.takeOverAll}
      onPutIn={(measure, stage) => {
        actions.putIn(measure, stage);
        focusNext(`title-${measure}`);
      }}
    />
  );
}
