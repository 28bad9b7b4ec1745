import { must } from '#policies/engine/base';
import type { Situation } from '#policies/engine/situation';
import type { Decision, NotFirst } from '#policies/schema/result';

/**
 * For each deficit of state 3 that nothing among the first answers: the item that answers it and what it waits for; else what is kept for
 * later or withheld; else that there is nothing, as where no source names a remedy.
 */
export function notFirstOf(
  { findings, stages, later, withheld }: Pick<Decision, 'findings' | 'stages' | 'later' | 'withheld'>,
  { context: { base } }: Situation,
): NotFirst[] {
  const items = stages.flatMap((stage) => stage.items);
  const isFor = (measure: string, deficit: string) => must(base.measure, measure).deficits.includes(deficit);
  return findings.flatMap(({ deficit, severity }): NotFirst[] => {
    if (severity !== 3) return [];
    const answering = items.filter((item) => item.purpose.grounds.includes(deficit));
    if (answering.some((item) => item.priority === 'first')) return [];
    const waiting = answering.find((item) => item.purpose.kind !== 'follows') ?? answering[0];
    if (waiting?.next !== undefined)
      return [{ deficit, kind: 'waits', measure: waiting.measure, reason: waiting.next }];
    const back = later.find(({ measure }) => isFor(measure, deficit));
    if (back !== undefined) return [{ deficit, kind: 'later', measure: back.measure, reason: back.reason }];
    const held = withheld.find(({ measure, reason }) => reason.kind !== 'type' && isFor(measure, deficit));
    if (held !== undefined) return [{ deficit, kind: 'withheld', measure: held.measure, reason: held.reason }];
    return [{ deficit, kind: 'nothing' }];
  });
}
