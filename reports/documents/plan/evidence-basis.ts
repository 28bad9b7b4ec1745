import { must } from '#policies/engine/base';
import { importanceQuestions } from '#policies/engine/importance';
import type { Trace } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { MarginNote } from '#reports/report';
import { answersUnder } from './answers-under';
import type { PlanContext } from './context';
import { findingNote, measureNote, ruleNote } from './links';

/**
 * Everything that rests on each answer, by question: what it says about the type and the gates, the findings, the rules that saw it,
 * the items that these brought in, and the checks. The way back of every reason.
 */
export function restsOnAnswers(context: PlanContext): ReadonlyMap<string, MarginNote[]> {
  const { decision } = context;
  const explanation = context.explanation();
  const rests = new Map<string, MarginNote[]>();
  const add = (questions: string[], note: MarginNote) => {
    for (const question of new Set(questions)) rests.set(question, [...(rests.get(question) ?? []), note]);
  };
  add(axisQuestions(context), { kind: 'note', text: context.t('link.position'), to: 'position' });
  for (const { gate, status } of decision.gates) {
    if (status === 'closed') add(questionsUnder(explanation.gates.get(gate) ?? []), gateNote(gate, context));
  }
  for (const { deficit, because } of decision.findings) {
    add(
      because.map((answer) => answer.question),
      findingNote(deficit, context),
    );
  }
  for (const [rule, trace] of explanation.rules) add(questionsUnder([trace]), ruleNote(rule, context));
  for (const [measure, trace] of explanation.items) add(questionsUnder([trace]), measureNote(measure, context));
  for (const { check, questions } of decision.checks) add(questions, checkNote(check, context));
  return rests;
}

function axisQuestions({ base }: PlanContext): string[] {
  return importanceQuestions(base).map((question) => question.id);
}

function gateNote(gate: string, { texts }: PlanContext): MarginNote {
  return { kind: 'note', text: textOf(texts.gates, gate).name, to: 'gates' };
}

function checkNote(check: string, { base, texts, t }: PlanContext): MarginNote {
  const { id } = must(base.check, check);
  return { kind: 'note', text: t('link.check', { name: textOf(texts.checks, id).name }), to: `check-${id}` };
}

function questionsUnder(traces: Trace[]): string[] {
  return traces.flatMap((trace) => answersUnder(trace).map(({ answer }) => answer.question));
}
