import type { KnowledgeBase } from '#policies/engine/base';
import { must } from '#policies/engine/base';
import { checksOfProposal } from '#policies/checks/checks-of-proposal';
import { checksOfDecidedPlan } from '#policies/checks/checks-of-decided-plan';
import { composedOf } from './composed';
import { fieldworkOf } from './fieldwork';
import { gatesOf } from '#policies/engine/gates';
import { notFirstOf } from './not-first';
import { isLeftAlone } from '#policies/engine/group-states';
import type { Assessment } from '#policies/schema/assessment';
import type { Plan } from '#policies/schema/plan';
import type { Classification, Decision, ReadingResult } from '#policies/schema/result';
import { type Situation, situationOf } from '#policies/engine/situation';
import { castFor, withActors } from '#policies/engine/actors';
import { stagesOf } from '#policies/engine/stages';
import { boreOn, cautionsRead } from '#policies/readings/effects';

/**
 * Decides the whole package of an assessment: type, findings, gates, stages with their items, what is withheld and why,
 * what can be left alone, what must be asked, and the principle checks. Ids only; texts and traces are made from it.
 *
 * Deterministic: it depends on nothing but its arguments, and not on the order of the answers.
 */
export function decide(assessment: Assessment, base: KnowledgeBase): Decision {
  return decisionOn(situationOf(assessment, base));
}

/** The same, where the situation is at hand. */
export function decisionOn(situation: Situation): Decision {
  const { base } = situation.context;
  const { assessment, findings, gates: statuses, classification, context, modules, stopped } = situation;
  const { composition, withheld, fired, readings } = composedOf(situation);
  const { items, later, decisive } = composition;
  const cast = castFor(context);
  const stages = withActors(stagesOf({ items, context, classification, fired }), base, cast);
  const gates = gatesOf(base, statuses, classification, assessment, context);
  const decision: Decision = {
    classification,
    findings,
    gates,
    stages,
    readings: readings.map((result) => ({ ...result, chose: boreOn(result, stages, decisive) })),
    alongside: stopped ? [] : alongsideOf(base, classification, fired.readings),
    withheld,
    later,
    notFirst: stopped ? [] : notFirstOf({ findings, stages, withheld, later }, situation),
    leaveAlone: findings.filter(isLeftAlone).map((f) => f.deficit),
    fieldwork: [],
    cautions: cautionsOf(base, classification, gates, fired.cautions, readings),
    blocks: fired.blocks,
    checks: [],
  };
  decision.checks = isBegun(assessment.plan)
    ? checksOfDecidedPlan(assessment.plan, decision, assessment, base, cast)
    : checksOfProposal(decision, assessment, base, cast);
  decision.fieldwork = fieldworkOf(decision, context, fired.undecided, modules);
  return decision;
}

/** Whether people have begun to decide: then their plan is checked, and not the package. */
function isBegun(plan: Plan | undefined): plan is Plan {
  return (plan?.items ?? []).length > 0;
}

/** What stands alongside the package: the lines of the type that are no items, then what rules name. */
function alongsideOf(
  base: KnowledgeBase,
  { type }: Classification,
  fired: ReadonlyMap<string, string[]>,
): Decision['alongside'] {
  const ofType = type === null ? [] : must(base.type, type).readings.map((measure) => ({ measure, rules: [] }));
  return [...ofType, ...[...fired].map(([measure, rules]: [string, string[]]) => ({ measure, rules }))];
}

/** Cautions on the whole package: those of closed gates and of the type, and those of rules and readings that name no measure. */
function cautionsOf(
  base: KnowledgeBase,
  classification: Classification,
  gates: Decision['gates'],
  fired: ReadonlyMap<string, string[]>,
  readings: ReadingResult[],
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
  const read = cautionsRead(readings);
  for (const caution of read.keys()) if (!cautions.has(caution)) cautions.set(caution, []);
  return [...cautions].map(([caution, rules]: [string, string[]]) => {
    const by = read.get(caution);
    return by === undefined ? { caution, rules } : { caution, rules, readings: by };
  });
}
