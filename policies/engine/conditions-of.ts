import { conditionsIn } from './conditions-in';
import type { Condition } from '#policies/schema/condition';
import type { Knowledge } from '#policies/schema/knowledge';

/** Every simple condition that a knowledge base reads anywhere: in gates, rules, measures, questions, options, deficits and limits of actors. */
export function conditionsOf(knowledge: Knowledge): Condition[] {
  const { gates, rules, measures, questions, deficits, choices, actorLimits } = knowledge;
  return conditionsIn([
    ...gates.flatMap((gate) => [gate.closedWhen, gate.openWhen, ...(gate.doubts ?? []).map((d) => d.when)]),
    ...rules.map((rule) => rule.when),
    ...measures.flatMap((m) => [...(m.slotWhen ?? []), ...(m.entry ?? []), ...(m.avoidWhen ?? [])].map((c) => c.when)),
    ...questions.flatMap((q) => [
      q.when,
      ...(q.options ?? []).flatMap((o) => [o.notWhen, ...(o.raises ?? []).map((r) => r.when)]),
    ]),
    ...deficits.map((deficit) => deficit.elsewhereWhen),
    ...choices.flatMap((choice) => (choice.prefer ?? []).map(({ when }) => when)),
    ...actorLimits.map((limit) => limit.when),
  ]);
}
