import { isAsked } from '#policies/engine/asked';
import { must } from '#policies/engine/base';
import { conditionsIn } from '#policies/engine/conditions-in';
import { evaluate, missingFor } from '#policies/engine/evaluate';
import { type EvaluationContext, answerTo, isKnown } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import { counts, type ModuleState } from '#policies/engine/modules';
import type { Condition } from '#policies/schema/condition';
import type { Rule, SectionId } from '#policies/schema/knowledge';
import type { Decision, FieldworkReason, RuleDecides } from '#policies/schema/result';
import { inOrderOfHarm } from './order-of-harm';
import { raisedDeficits } from './raised';
import { unreachable } from '#policies/schema/unreachable';

/**
 * The questions that would decide what is still open, each once, with the weightiest reason, in the order of what a wrong answer would do.
 * Of an optional part that is left alone only that is asked which an answer points to, or which would settle a doubt.
 */
export function fieldworkOf(
  decision: Decision,
  context: EvaluationContext,
  undecided: Rule[],
  modules: ReadonlyMap<SectionId, ModuleState>,
): Decision['fieldwork'] {
  const reasons = new Map<string, FieldworkReason>();
  const add = (question: string, reason: FieldworkReason) => {
    const settled = isKnown(answerTo(context.answers, question));
    if (!settled && !reasons.has(question)) reasons.set(question, reason);
  };
  // What an answer does not settle, because it counts for nothing yet, is asked again.
  const again = (question: string, reason: FieldworkReason) => {
    if (!reasons.has(question)) reasons.set(question, reason);
  };
  const raised = raisedDeficits(decision.findings, context);
  for (const { lead, reason } of raised) again(lead, reason);
  forGates(decision, context, add, again);
  forCoverage(decision, context, reasons);
  if (decision.classification.status === 'unknown') {
    for (const question of importanceQuestions(context.base)) add(question.id, { kind: 'type' });
  }
  for (const finding of decision.findings.filter((f) => f.severity === null)) {
    const lead = context.base.leadOf.get(finding.deficit);
    if (lead === undefined) continue;
    const hasPrior = must(context.base.deficit, finding.deficit).prior !== undefined;
    again(lead.id, { kind: hasPrior ? 'prior' : 'deficit', deficit: finding.deficit });
  }
  forEntries(decision, context, add, again);
  for (const check of decision.checks.filter((c) => c.status === 'unknown')) {
    for (const question of check.questions) add(question, { kind: 'check', check: check.check });
  }
  for (const rule of undecided) {
    const decides = decidedBy(rule);
    for (const question of missingFor(rule.when, context)) add(question, { kind: 'rule', rule: rule.id, decides });
  }
  if (reasons.size === 0) return [];
  const asked = context.base.knowledge.questions.flatMap((question) => {
    const reason = reasons.get(question.id);
    if (reason === undefined || !isAsked(question, context)) return [];
    return counts(question.section, modules) || isPointedTo(reason) ? [{ question: question.id, reason }] : [];
  });
  return inOrderOfHarm(asked, raised, context);
}

type Add = (question: string, reason: FieldworkReason) => void;

function isPointedTo(reason: FieldworkReason): boolean {
  return reason.kind === 'raised' || (reason.kind === 'gate' && reason.doubt !== undefined);
}

function forGates(decision: Decision, context: EvaluationContext, add: Add, again: Add): void {
  for (const { gate: id, status, doubt } of decision.gates) {
    const gate = must(context.base.gate, id);
    for (const { id: each, when, ask } of gate.doubts ?? []) {
      if (each === doubt) for (const question of ask) again(question, { kind: 'gate', gate: id, doubt: each });
      // A gate that ends the plan is worth a second look.
      if (status === 'closed' && gate.effects.includes('stop')) {
        for (const question of missingFor(when, context)) add(question, { kind: 'gate', gate: id, doubt: each });
      }
    }
    if (status !== 'unknown') continue;
    for (const condition of [gate.closedWhen, gate.openWhen]) {
      if (condition === undefined) continue;
      for (const question of missingFor(condition, context)) add(question, { kind: 'gate', gate: id });
    }
  }
}

/** Where the figures say otherwise than the answer, what the register covers is asked again. */
function forCoverage(
  { classification }: Decision,
  { base }: EvaluationContext,
  reasons: Map<string, FieldworkReason>,
): void {
  const coverage = base.questionOfFlag.get('register_coverage');
  const register = base.knowledge.gates.find((gate) => gate.effects.includes('not-measurable'));
  if (classification.coverageDisagrees === undefined || coverage === undefined || register === undefined) return;
  reasons.set(coverage.id, { kind: 'gate', gate: register.id });
}

function forEntries(decision: Decision, context: EvaluationContext, add: Add, again: Add): void {
  for (const item of decision.stages.flatMap((stage) => stage.items)) {
    const reason: FieldworkReason = { kind: 'entry', measure: item.measure };
    for (const { id, when } of must(context.base.measure, item.measure).entry ?? []) {
      if (item.entry.find((e) => e.id === id)?.status === 'holds') continue;
      for (const question of missingFor(when, context)) add(question, reason);
      for (const question of lackingEvidence(when, context)) again(question, reason);
    }
  }
}

/** The questions that are not answered on such evidence as a condition asks for; what does not apply needs none. */
function lackingEvidence(condition: Condition, context: EvaluationContext): string[] {
  return conditionsIn([condition]).flatMap((part) => {
    if (part.kind !== 'evidence' || evaluate(part, context) === 'holds') return [];
    const answer = answerTo(context.answers, part.question);
    return answer !== undefined && 'notApplicable' in answer ? [] : [part.question];
  });
}

/** What hangs on a rule, as a reader may be told while nobody knows whether it holds. */
function decidedBy({ then }: Rule): RuleDecides {
  switch (then.kind) {
    case 'recommend':
    case 'withhold':
    case 'read':
      return { kind: 'measure', measure: then.measure };
    case 'caution':
      return { kind: 'caution', caution: then.caution };
    case 'order':
      return { kind: 'order' };
    case 'block':
      return { kind: 'payment' };
    default:
      return unreachable(then);
  }
}
