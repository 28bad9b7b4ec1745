import { useEffect, useRef, useState } from 'react';
import { editPlan, type PlanEdit } from '#machines/plan-edit';
import { canRedo, canUndo, historyOf, type PlanHistory, record, redo, undo } from '#machines/plan-history';
import type { Assessment } from '#policies/schema/assessment';
import type { Plan } from '#policies/schema/plan';
import type { Working } from '#features/assessment/use-assessment';

/** Changing the plan, with the way back and the way on. */
export type PlanEditing = {
  plan: Plan | undefined;
  /** Changes the plan; edits that follow each other with the same mark are one step to undo. */
  edit: (edit: PlanEdit, mark?: string) => void;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
};

/** The way back from the result to the plan must not be lost by a look at another page. */
const kept = new Map<string, PlanHistory>();

/** Keeps each change of the plan saved and each step undoable. Where another tab brings another plan, the steps begin anew with it. */
export function usePlanEditing({ assessment, change }: Working): PlanEditing {
  const [history, setHistory] = useState(() => historyFor(assessment));
  const latest = useRef(history);
  const current = history.present === assessment.plan ? history : historyOf(assessment.plan);
  if (current !== history) setHistory(current);

  useEffect(() => {
    latest.current = current;
    kept.set(assessment.id, current);
  }, [current, assessment.id]);

  function take(next: PlanHistory) {
    if (next === latest.current) return;
    latest.current = next;
    setHistory(next);
    change((now) => withPlan(now, next.present));
  }

  return {
    plan: assessment.plan,
    edit: (edit, mark) => take(record(latest.current, editPlan(latest.current.present, edit), mark ?? null)),
    canUndo: canUndo(current),
    canRedo: canRedo(current),
    undo: () => take(undo(latest.current)),
    redo: () => take(redo(latest.current)),
  };
}

function historyFor({ id, plan }: Assessment): PlanHistory {
  const found = kept.get(id);
  return found?.present === plan && found !== undefined ? found : historyOf(plan);
}

function withPlan(assessment: Assessment, plan: Plan | undefined): Assessment {
  const { plan: _, ...others } = assessment;
  return plan === undefined ? others : { ...others, plan };
}
