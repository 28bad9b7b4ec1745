import { must } from '#policies/engine/base';
import { missingFor } from '#policies/engine/evaluate';
import { type EvaluationContext, answerTo, isKnown } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import { counts, type ModuleState } from '#policies/engine/modules';
import type { Rule, SectionId } from '#policies/schema/knowledge';
import type { Decision, FieldworkReason } from '#policies/schema/result';

/**
 * The questions that would decide what is still open, each once, with the weightiest reason, in the order in which they are asked:
 * gates, then the type, then deficits (with what the sources found elsewhere), entry conditions, checks, and rules that hang on one answer.
 * Nothing is asked of an optional part that is left alone.
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
  forGates(decision, context, add);
  const coverage = context.base.questionOfFlag.get('register_coverage');
  const register = context.base.knowledge.gates.find((gate) => gate.effects.includes('not-measurable'));
  if (decision.classification.coverageDisagrees !== undefined && coverage !== undefined && register !== undefined) {
    // The figures say otherwise than the answer, so it is asked again.
    reasons.set(coverage.id, { kind: 'gate', gate: register.id });
  }
  if (decision.classification.status === 'unknown') {
    for (const question of importanceQuestions(context.base)) add(question.id, { kind: 'type' });
  }
  for (const finding of decision.findings.filter((f) => f.severity === null)) {
    const lead = context.base.leadOf.get(finding.deficit);
    if (lead === undefined) continue;
    const hasPrior = must(context.base.deficit, finding.deficit).prior !== undefined;
    // An answer that does not count (from the wrong group, or contradicted) is asked again.
    reasons.set(lead.id, reasons.get(lead.id) ?? { kind: hasPrior ? 'prior' : 'deficit', deficit: finding.deficit });
  }
  forEntries(decision, context, add);
  for (const check of decision.checks.filter((c) => c.status === 'unknown')) {
    for (const question of check.questions) add(question, { kind: 'check', check: check.check });
  }
  for (const rule of undecided) {
    for (const question of missingFor(rule.when, context)) add(question, { kind: 'rule', rule: rule.id });
  }
  if (reasons.size === 0) return [];
  return context.base.knowledge.questions.flatMap((q) => {
    const reason = counts(q.section, modules) ? reasons.get(q.id) : undefined;
    return reason === undefined ? [] : [{ question: q.id, reason }];
  });
}

type Add = (question: string, reason: FieldworkReason) => void;

function forGates(decision: Decision, context: EvaluationContext, add: Add): void {
  for (const { gate: id, status } of decision.gates) {
    const gate = must(context.base.gate, id);
    if (status !== 'unknown') continue;
    for (const condition of [gate.closedWhen, gate.openWhen]) {
      if (condition === undefined) continue;
      for (const question of missingFor(condition, context)) add(question, { kind: 'gate', gate: id });
    }
  }
}

function forEntries(decision: Decision, context: EvaluationContext, add: Add): void {
  for (const item of decision.stages.flatMap((stage) => stage.items)) {
    const conditions = must(context.base.measure, item.measure).entry ?? [];
    for (const { id, when } of conditions) {
      if (item.entry.find((e) => e.id === id)?.status === 'holds') continue;
      const questions = when.kind === 'evidence' ? [when.question] : missingFor(when, context);
      for (const question of questions) add(question, { kind: 'entry', measure: item.measure });
    }
  }
}
