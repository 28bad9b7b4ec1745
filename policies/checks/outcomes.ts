import type { Checked, CheckedItem, Outcome } from './checked';
import type { Known } from './known';

export function met(): Outcome {
  return { status: 'met', items: [], questions: [] };
}

export function notApplicable(): Outcome {
  return { status: 'not-applicable', items: [], questions: [] };
}

export function breached(items: string[]): Outcome {
  return { status: 'breached', items, questions: [] };
}

/** Nobody can say yet: the questions are open, and of the items something must be asked. */
export function unknown(questions: string[], items: string[] = []): Outcome {
  return { status: 'unknown', items, questions };
}

/**
 * Breached by the items of which something holds; unknown where none breaches and of some it is not known; met where it holds of none.
 * Without items there is nothing to check.
 */
export function judged({ items }: Pick<Checked, 'items'>, breaches: (item: CheckedItem) => Known): Outcome {
  if (items.length === 0) return notApplicable();
  const guilty: string[] = [];
  const open: string[] = [];
  for (const item of items) {
    const breach = breaches(item);
    if (breach === undefined) open.push(item.key);
    else if (breach) guilty.push(item.key);
  }
  if (guilty.length > 0) return breached(guilty);
  return open.length === 0 ? met() : unknown([], open);
}
