import type { KnowledgeBase } from './base';
import { evaluate } from './evaluate';
import { unreachable } from '#policies/schema/unreachable';
import type { EvaluationContext } from './evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Gate, GateEffect } from '#policies/schema/knowledge';
import type { Classification, GateStatus } from '#policies/schema/result';

/** The gates that answers decide, before the type is known. */
export function gatesByAnswers(base: KnowledgeBase, context: EvaluationContext): Map<string, GateStatus> {
  return new Map(
    base.knowledge.gates.flatMap((gate) =>
      gate.closedWhen === undefined ? [] : [[gate.id, byAnswers(gate, context)]],
    ),
  );
}

/** Whether a closed gate has this effect. */
export function closedWith(
  base: KnowledgeBase,
  statuses: ReadonlyMap<string, GateStatus>,
  effect: GateEffect,
): boolean {
  return base.knowledge.gates.some((gate) => gate.effects.includes(effect) && statuses.get(gate.id) === 'closed');
}

/**
 * All gates of a package with their status, in the order of the catalogue. *Closed* means that the gate's condition holds and it acts.
 * The rows that give the type (G4 to G7) are the classification itself and are not repeated here.
 */
export function gatesOf(
  base: KnowledgeBase,
  statuses: ReadonlyMap<string, GateStatus>,
  classification: Classification,
  assessment: Assessment,
): { gate: string; status: GateStatus }[] {
  return base.knowledge.gates.flatMap((gate) => {
    if (gate.decidedBy === 'row') return [];
    const status = statuses.get(gate.id) ?? byClassification(gate, classification, assessment);
    return [{ gate: gate.id, status }];
  });
}

function byAnswers(gate: Gate, context: EvaluationContext): GateStatus {
  const closed = gate.closedWhen === undefined ? 'fails' : evaluate(gate.closedWhen, context);
  if (closed === 'holds') return 'closed';
  if (gate.openWhen !== undefined) return evaluate(gate.openWhen, context) === 'holds' ? 'open' : 'unknown';
  return closed === 'fails' ? 'open' : 'unknown';
}

function byClassification(gate: Gate, classification: Classification, assessment: Assessment): GateStatus {
  const { indicators } = assessment;
  switch (gate.decidedBy) {
    case 'below-filter':
      if (classification.status === 'below-threshold') return 'closed';
      if (classification.conflicts.some((c) => c.indicators === null)) return 'closed';
      return classification.type !== null && classification.basis !== 'judgement' ? 'open' : 'unknown';
    case 'near-a-cut':
      if (classification.neighbours.length > 0) return 'closed';
      if (classification.status === 'not-applicable') return 'unknown';
      return classification.basis === 'indicators' || classification.basis === 'both' ? 'open' : 'unknown';
    case 'conflict':
      if (classification.conflicts.length > 0) return 'closed';
      return classification.basis === 'both' ? 'open' : 'unknown';
    case 'own-share':
      if (classification.specialisedButSmall) return 'closed';
      return indicators?.regionOwnShare === undefined ? 'unknown' : 'open';
    case 'row':
    case undefined:
      return 'unknown';
    default:
      return unreachable(gate.decidedBy);
  }
}
