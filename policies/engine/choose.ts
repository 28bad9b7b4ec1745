import { type KnowledgeBase, must } from './base';
import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import { type Fired, fireRules } from './fire-rules';
import { gateAgainstFounding, gateWithoutType } from './gates';
import type { Measure } from '#policies/schema/knowledge';
import type { Classification, Decision, GateStatus, WithheldReason } from '#policies/schema/result';
import type { Situation } from './situation';

/** The measures of a package, in the order of the catalogue, those withheld with their reasons, and what the rules said. */
export type Choice = { items: Measure[]; withheld: Decision['withheld']; fired: Fired };

/**
 * Of what rules and type bring in, keeps what nothing speaks against; everything else is withheld with its reason.
 * Behind a gate that leaves nothing to plan nothing is kept.
 */
export function chooseMeasures({ context, gates, classification, stopped }: Situation): Choice {
  const { base } = context;
  const fired = fireRules(base, context);
  const { kept, withheld } = sift(base, context, gates, classification, fired);
  if (!stopped) return { items: kept, withheld, fired };
  const reason = stopReason(base, gates);
  return { items: [], withheld: [...kept.map((m) => ({ measure: m.id, reason })), ...withheld], fired };
}

type Sifted = { kept: Measure[]; withheld: Decision['withheld'] };

function sift(
  base: KnowledgeBase,
  context: EvaluationContext,
  statuses: ReadonlyMap<string, GateStatus>,
  classification: Classification,
  fired: Fired,
): Sifted {
  const lines = classification.type === null ? [] : must(base.type, classification.type).lines;
  const withoutType: WithheldReason = reasonWithoutType(base, statuses, classification);
  const founding = gateAgainstFounding(base, classification);
  const smallFirmsGate = base.knowledge.gates.find(
    (gate) => gate.effects.includes('small-firms-off') && statuses.get(gate.id) === 'closed',
  );
  const kept: Measure[] = [];
  const withheld: Decision['withheld'] = [];
  for (const measure of base.advice) {
    const wanted = fired.recommended.has(measure.id) || lines.includes(measure.id);
    const reason = against(measure, wanted, context, classification, fired, {
      withoutType,
      founding,
      smallFirms: smallFirmsGate?.id,
    });
    if (reason !== undefined) withheld.push({ measure: measure.id, reason });
    else if (wanted) kept.push(measure);
  }
  return withoutConflicts(kept, withheld);
}

/** What the gates say of measures here: why a type line waits without a type, and which gates keep some measures out. */
type Barred = { withoutType: WithheldReason; founding: string | undefined; smallFirms: string | undefined };

function reasonWithoutType(
  base: KnowledgeBase,
  statuses: ReadonlyMap<string, GateStatus>,
  classification: Classification,
): WithheldReason {
  const gate = gateWithoutType(base, statuses, classification);
  return gate === undefined ? { kind: 'no-type' } : { kind: 'gate', gate };
}

function against(
  measure: Measure,
  wanted: boolean,
  context: EvaluationContext,
  classification: Classification,
  fired: Fired,
  barred: Barred,
): WithheldReason | undefined {
  if (measure.type !== undefined && measure.type !== classification.type) {
    return classification.type === null ? barred.withoutType : { kind: 'type', type: measure.type };
  }
  const rule = fired.withheld.get(measure.id) ?? (wanted ? undefined : fired.displaced.get(measure.id));
  if (rule !== undefined) return { kind: 'rule', rule };
  if (!wanted) return undefined;
  if (measure.smallFirms && barred.smallFirms !== undefined) return { kind: 'gate', gate: barred.smallFirms };
  if (measure.mustBeKept && barred.founding !== undefined) return { kind: 'gate', gate: barred.founding };
  const avoid = measure.avoidWhen?.find((a) => evaluate(a.when, context) === 'holds');
  return avoid === undefined ? undefined : { kind: 'avoid', entry: avoid.id };
}

/** Of two measures in conflict the one that names the other in the data, or else the earlier one, stays. */
function withoutConflicts(kept: Measure[], withheld: Decision['withheld']): Sifted {
  const dropped = new Map<string, string>();
  for (const measure of kept) {
    if (dropped.has(measure.id)) continue;
    for (const other of measure.conflicts) {
      if (other !== measure.id && kept.some((m) => m.id === other) && !dropped.has(other))
        dropped.set(other, measure.id);
    }
  }
  return {
    kept: kept.filter((m) => !dropped.has(m.id)),
    withheld: [
      ...withheld,
      ...[...dropped].map(([measure, by]) => ({ measure, reason: { kind: 'conflict' as const, measure: by } })),
    ],
  };
}

function stopReason(base: KnowledgeBase, statuses: ReadonlyMap<string, GateStatus>): WithheldReason {
  const gate = base.knowledge.gates.find((g) => g.effects.includes('stop') && statuses.get(g.id) === 'closed');
  return { kind: 'gate', gate: gate?.id ?? '' };
}
