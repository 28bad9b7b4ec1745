import type { KnowledgeBase } from '#policies/engine/base';
import { conditionsIn } from '#policies/engine/conditions-in';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { importanceQuestion } from '#policies/engine/importance';
import { severityOf } from '#policies/engine/severity';
import type { Assessment } from '#policies/schema/assessment';
import type { Measure, Rule } from '#policies/schema/knowledge';
import type { PlanItem } from '#policies/schema/plan';
import type { Decision, Severity } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';

/** What an item of a plan is there for: a deficit, an answer that asks for it, or the type of the system. */
export type Problem =
  { kind: 'deficit'; deficit: string } | { kind: 'answer'; question: string } | { kind: 'type'; type: TypeId };

type Known = { decision: Decision; assessment: Pick<Assessment, 'answers'>; base: KnowledgeBase };

/**
 * What an item is there for, the main thing first; empty where nothing says so. The grave deficits (2 or more) that its measure
 * addresses, else those that its rules name, else the answers that its rules read, else the type whose line it is; where the answers
 * of today give it no reason, what its measure and the rules for it name. Of an own measure: the deficit that people named.
 */
export function problemsOf(item: Pick<PlanItem, 'measure' | 'custom'>, known: Known): Problem[] {
  if (item.measure !== undefined) {
    const measure = known.base.measure.get(item.measure);
    return measure === undefined ? [] : problemsOfMeasure(measure, known);
  }
  const deficit = item.custom?.deficit;
  return deficit !== undefined && known.base.deficit.has(deficit) ? [{ kind: 'deficit', deficit }] : [];
}

/** The question that shows how a problem stands, to be asked again later: a deficit's lead, an answer's own, a type's importance. */
export function questionOf(problem: Problem, base: KnowledgeBase): string | undefined {
  switch (problem.kind) {
    case 'deficit':
      return base.leadOf.get(problem.deficit)?.id;
    case 'answer':
      return problem.question;
    case 'type':
      return importanceQuestion('industry', base)?.id;
  }
}

/** Tells a problem from the others; fit for an address. */
export function problemId(problem: Problem): string {
  switch (problem.kind) {
    case 'deficit':
      return `deficit-${problem.deficit}`;
    case 'answer':
      return `answer-${problem.question}`;
    case 'type':
      return `type-${problem.type}`;
  }
}

function problemsOfMeasure(measure: Measure, known: Known): Problem[] {
  const { decision, assessment, base } = known;
  const item = decision.stages.flatMap((stage) => stage.items).find((i) => i.measure === measure.id);
  const rules = (item?.rules ?? []).flatMap((rule) => base.rule.get(rule) ?? []);
  const named = new Set(deficitsOf(rules));
  const preferred = [...measure.deficits].sort((a, b) => Number(named.has(b)) - Number(named.has(a)));
  const answered = questionsOf(rules, base).filter((question) => isKnown(answerTo(assessment.answers, question)));
  const ofType: Problem[] = item === undefined || measure.type === undefined ? [] : [aType(measure.type)];
  const everyRule = base.knowledge.rules.filter(({ then }) => then.kind === 'recommend' && then.measure === measure.id);
  return firstNotEmpty([
    grave(preferred, decision),
    grave([...named], decision),
    answered.map(anAnswer),
    ofType,
    worstFirst(preferred, decision).map(aDeficit).slice(0, 1),
    worstFirst(deficitsOf(everyRule), decision).map(aDeficit).slice(0, 1),
    questionsOf(everyRule, base).map(anAnswer).slice(0, 1),
    measure.type === undefined ? [] : [aType(measure.type)],
  ]);
}

function firstNotEmpty(choices: Problem[][]): Problem[] {
  return choices.find((problems) => problems.length > 0) ?? [];
}

function grave(deficits: string[], decision: Decision): Problem[] {
  return worstFirst(deficits, decision)
    .filter((deficit) => weightOf(severityOf(deficit, decision)) >= 2)
    .map(aDeficit);
}

function worstFirst(deficits: string[], decision: Decision): string[] {
  const weight = (deficit: string) => weightOf(severityOf(deficit, decision));
  return [...deficits].sort((a, b) => weight(b) - weight(a));
}

/** What is not known weighs less than anything known. */
export function weightOf(severity: Severity): number {
  return typeof severity === 'number' ? severity : -1;
}

function deficitsOf(rules: Rule[]): string[] {
  const severities = conditionsIn(rules.map((rule) => rule.when)).filter((c) => c.kind === 'severity');
  return [...new Set(severities.map((c) => c.deficit))];
}

function questionsOf(rules: Rule[], base: KnowledgeBase): string[] {
  const read = conditionsIn(rules.map((rule) => rule.when)).flatMap((c) => {
    if (c.kind === 'flag') return base.questionOfFlag.get(c.flag)?.id ?? [];
    return c.kind === 'answer' ? [c.question] : [];
  });
  return [...new Set(read)];
}

function aDeficit(deficit: string): Problem {
  return { kind: 'deficit', deficit };
}

function anAnswer(question: string): Problem {
  return { kind: 'answer', question };
}

function aType(type: TypeId): Problem {
  return { kind: 'type', type };
}
