import type { Plan } from '#policies/schema/plan';

/** So many steps back are kept. */
export const STEP_LIMIT = 200;

/** A plan as it stood before (or after) a step; undefined where there was none. */
type Step = { plan: Plan | undefined };

/** The plan with the way back and the way on, nearest step last in both; `last` is the mark of the step that led here. */
export type PlanHistory = { past: Step[]; present: Plan | undefined; future: Step[]; last: string | null };

/** A history that begins with this plan. */
export function historyOf(plan: Plan | undefined): PlanHistory {
  return { past: [], present: plan, future: [], last: null };
}

/**
 * Keeps what an edit made of the plan. Edits that follow each other with the same mark, such as the letters typed into one field,
 * are one step; a mark of null is always a step of its own. The same reference is no step. What was undone can no longer be redone.
 */
export function record(history: PlanHistory, plan: Plan | undefined, mark: string | null): PlanHistory {
  if (plan === history.present) return history;
  if (mark !== null && mark === history.last) return { ...history, present: plan, future: [] };
  const past = [...history.past, { plan: history.present }].slice(-STEP_LIMIT);
  return { past, present: plan, future: [], last: mark };
}

export function canUndo({ past }: PlanHistory): boolean {
  return past.length > 0;
}

export function canRedo({ future }: PlanHistory): boolean {
  return future.length > 0;
}

/** One step back; the same reference where there is none. */
export function undo(history: PlanHistory): PlanHistory {
  const { past, present, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return { past: past.slice(0, -1), present: step.plan, future: [...future, { plan: present }], last: null };
}

/** One step on again; the same reference where nothing was undone. */
export function redo(history: PlanHistory): PlanHistory {
  const { past, present, future } = history;
  const step = future.at(-1);
  if (step === undefined) return history;
  return { past: [...past, { plan: present }], present: step.plan, future: future.slice(0, -1), last: null };
}
