import type { CompositionInput } from '#policies/engine/bench';
import { evaluate } from '#policies/engine/evaluate';
import { groundsOf } from '#policies/engine/grounds';

/**
 * All that composing can see of what is offered: two offers with the same key make the same package. It costs less than composing, and
 * most trials change nothing of it.
 */
export function compositionKey({ candidates, context, fired, preferences, slotOf }: CompositionInput): string {
  const { base, severities } = context;
  const offered = candidates.map((measure) => {
    const grounds = groundsOf(measure, fired, context).map((g) => (severities.get(g) === 3 ? `${g}!` : g));
    return `${measure.id} ${slotOf(measure)} ${grounds.join(',')}`;
  });
  const preferred = preferences.map(({ measure, over }) => `${measure}>${over.join(',')}`);
  const orders = fired.orders.map(({ first, then }) => `${first}<${then}`);
  const answers = base.knowledge.choices.flatMap(({ prefer = [] }) =>
    prefer.map(({ when }) => evaluate(when, context)),
  );
  return [offered.join(';'), preferred.join(';'), orders.join(';'), answers.join()].join('|');
}
