import type { KnowledgeBase } from './base';
import { evaluate } from './evaluate';
import { unreachable } from '#policies/schema/unreachable';
import type { EvaluationContext } from './evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Gate, GateEffect } from '#policies/schema/knowledge';
import type { Classification, DecidedGate, GateStatus, Interdependence } from '#policies/schema/result';

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
  context: EvaluationContext,
): DecidedGate[] {
  return base.knowledge.gates.flatMap((gate) => {
    if (gate.decidedBy === 'row') return [];
    const status = statuses.get(gate.id) ?? byClassification(gate, classification, assessment);
    const doubt = status === 'unknown' ? doubtOf(gate, context) : undefined;
    return [{ gate: gate.id, status, ...(doubt === undefined ? {} : { doubt: doubt.id }) }];
  });
}

/** Whether firms depend on each other, as the gate that asks it says; an absence is told only where it was seen. */
export function interdependenceOf(base: KnowledgeBase, statuses: ReadonlyMap<string, GateStatus>): Interdependence {
  const asking = base.knowledge.gates.filter((gate) => gate.effects.includes('agglomeration'));
  if (asking.some((gate) => statuses.get(gate.id) === 'open')) return 'confirmed';
  return asking.some((gate) => statuses.get(gate.id) === 'closed') ? 'absent' : 'unknown';
}

/** The gate that keeps a type line away from a system without a type; undefined where figures or judgement could still give one. */
export function gateWithoutType(
  base: KnowledgeBase,
  statuses: ReadonlyMap<string, GateStatus>,
  { status }: Classification,
): string | undefined {
  const { gates } = base.knowledge;
  switch (status) {
    case 'not-applicable':
      return gates.find((gate) => gate.effects.includes('no-type') && statuses.get(gate.id) === 'closed')?.id;
    case 'not-measurable':
      return gates.find((gate) => gate.effects.includes('not-measurable'))?.id;
    case 'below-threshold':
      return gates.find((gate) => gate.decidedBy === 'below-filter')?.id;
    case 'unknown':
    case 'agglomeration':
    case 'confirmed':
      return undefined;
    default:
      return unreachable(status);
  }
}

/** The gate behind which nothing is founded; undefined where things may be. */
export function gateAgainstFounding(base: KnowledgeBase, { status }: Classification): string | undefined {
  if (status !== 'below-threshold') return undefined;
  return base.knowledge.gates.find((gate) => gate.effects.includes('nothing-founded'))?.id;
}

/** The first doubt about a gate that holds. */
function doubtOf(gate: Gate, context: EvaluationContext): { id: string; ask: string[] } | undefined {
  return gate.doubts?.find((doubt) => evaluate(doubt.when, context) === 'holds');
}

function byAnswers(gate: Gate, context: EvaluationContext): GateStatus {
  if (doubtOf(gate, context) !== undefined) return 'unknown';
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
