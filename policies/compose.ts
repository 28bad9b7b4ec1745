import type { KnowledgeBase } from './base';
import { must } from './base';
import { checkPackage } from './check';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import { fieldworkOf } from './fieldwork';
import { type Fired, fireRules } from './fire-rules';
import { gatesOf } from './gates';
import type { Assessment } from './schema/assessment';
import type { Measure } from './schema/knowledge';
import type { Classification, Decision, GateStatus, WithheldReason } from './schema/result';
import { situationOf } from './situation';
import { stagesOf } from './stages';

/**
 * Decides the whole package of an assessment: type, findings, gates, stages with their items, what is withheld and why,
 * what can be left alone, what must be asked, and the principle checks. Ids only; texts and traces are made from it.
 *
 * Deterministic: it depends on nothing but its arguments, and not on the order of the answers.
 */
export function decide(given: Assessment, base: KnowledgeBase): Decision {
  const { assessment, findings, gates: statuses, classification, facts, modules, stopped } = situationOf(given, base);
  const fired = fireRules(base, facts);
  const { kept, withheld } = choose(base, facts, statuses, classification, fired);
  const items = stopped ? [] : kept;
  const stages = stagesOf({ measures: items, facts, classification, fired });
  const gates = gatesOf(base, statuses, classification, assessment);
  const decision: Decision = {
    classification,
    findings,
    gates,
    stages,
    readings: stopped || classification.type === null ? [] : must(base.type, classification.type).readings,
    withheld: stopped
      ? [...kept.map((m) => ({ measure: m.id, reason: stopReason(base, statuses) })), ...withheld]
      : withheld,
    leaveAlone: findings.filter((f) => f.severity === 0 || f.severity === 1).map((f) => f.deficit),
    fieldwork: [],
    cautions: cautionsOf(base, classification, gates, fired.cautions),
    blocks: fired.blocks,
    checks: [],
  };
  decision.checks = checkPackage(decision, assessment, base);
  decision.fieldwork = fieldworkOf(decision, facts, fired.undecided, modules);
  return decision;
}

type Choice = { kept: Measure[]; withheld: Decision['withheld'] };

/** Of what rules and type bring in, keeps what nothing speaks against; everything else is withheld with its reason. */
function choose(
  base: KnowledgeBase,
  facts: Facts,
  statuses: ReadonlyMap<string, GateStatus>,
  classification: Classification,
  fired: Fired,
): Choice {
  const lines = classification.type === null ? [] : must(base.type, classification.type).lines;
  const smallFirmsGate = base.knowledge.gates.find(
    (gate) => gate.effects.includes('small-firms-off') && statuses.get(gate.id) === 'closed',
  );
  const kept: Measure[] = [];
  const withheld: Decision['withheld'] = [];
  for (const measure of base.knowledge.measures) {
    if (measure.kind !== 'advice') continue;
    const wanted = fired.recommended.has(measure.id) || lines.includes(measure.id);
    const reason = against(measure, wanted, facts, classification, fired, smallFirmsGate?.id);
    if (reason !== undefined) withheld.push({ measure: measure.id, reason });
    else if (wanted) kept.push(measure);
  }
  return withoutConflicts(kept, withheld);
}

function against(
  measure: Measure,
  wanted: boolean,
  facts: Facts,
  classification: Classification,
  fired: Fired,
  smallFirmsGate: string | undefined,
): WithheldReason | undefined {
  if (measure.type !== undefined && measure.type !== classification.type) {
    return classification.type === null ? { kind: 'no-type' } : { kind: 'type', type: measure.type };
  }
  const rule = fired.withheld.get(measure.id) ?? (wanted ? undefined : fired.displaced.get(measure.id));
  if (rule !== undefined) return { kind: 'rule', rule };
  if (!wanted) return undefined;
  if (measure.smallFirms && smallFirmsGate !== undefined) return { kind: 'gate', gate: smallFirmsGate };
  const avoid = measure.avoidWhen?.find((a) => evaluate(a.when, facts) === 'holds');
  return avoid === undefined ? undefined : { kind: 'avoid', entry: avoid.id };
}

/** Of two measures in conflict the one that names the other in the data, or else the earlier one, stays. */
function withoutConflicts(kept: Measure[], withheld: Decision['withheld']): Choice {
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

/** Cautions on the whole package: those of closed gates and of the type, and those of rules that name no measure. */
function cautionsOf(
  base: KnowledgeBase,
  classification: Classification,
  gates: Decision['gates'],
  fired: ReadonlyMap<string, string[]>,
): Decision['cautions'] {
  const cautions = new Map<string, string[]>();
  for (const { gate: id, status } of gates) {
    const gate = must(base.gate, id);
    const speaks = status === 'closed' || (status === 'unknown' && gate.cautionWhenUnknown === true);
    if (gate.caution !== undefined && speaks) cautions.set(gate.caution, []);
  }
  if (classification.type !== null) {
    for (const caution of must(base.type, classification.type).cautions) cautions.set(caution, []);
  }
  for (const [caution, rules] of fired) cautions.set(caution, rules);
  return [...cautions].map(([caution, rules]: [string, string[]]) => ({ caution, rules }));
}
