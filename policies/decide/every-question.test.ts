import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decide } from '#policies/decide/decide';
import { beyondMeans } from '#policies/engine/means';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { AnswerValue, Assessment } from '#policies/schema/assessment';
import type { Condition } from '#policies/schema/condition';
import type { Question } from '#policies/schema/knowledge';
import { aVector } from '#policies/testing/a-vector';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { contextFor } from '#policies/testing/context-for';
import { makeTrue } from '#policies/testing/make-true';

/**
 * Questions that are there for a reader alone: no answer changes a type, a finding, an item, an order, a caution, a check or what is asked
 * in the field. Each has its reason; the list is empty, and a question that would stand in it is put to use or struck.
 */
const FOR_A_READER: Record<string, string> = {};

test('every question has an answer that changes something', () => {
  const idle = knowledge.questions.filter((question) => question.replacedBy === undefined && !moves(question));
  expect(idle.map(({ id }) => id)).toEqual(Object.keys(FOR_A_READER));
});

/** Whether, in some assessment, two answers to a question have different outcomes. Proposing an optional part does not count. */
function moves(question: Question): boolean {
  return placesFor(question).some((place) => {
    const outcomes = new Set(
      answersTo(question).map((answer) => outcomeOf(question.id, withAnswer(place, question.id, answer))),
    );
    return outcomes.size > 1;
  });
}

/** Where an answer could matter: in a plain vector, behind each condition that reads the question, and in systems of all kinds. */
function placesFor(question: Question): Assessment[] {
  const plain = aVector().build();
  return [
    plain,
    anAssessment().build(),
    ...besideItsDeficit(question),
    ...behindConditions(question),
    ...withItsMeasures(question),
    ...anyPlaces,
  ];
}

const anyPlaces = fc.sample(anyAssessment, { numRuns: 12, seed: 20261130 });

const askedIn = ({ when }: Question) => (when === undefined ? aVector() : makeTrue(when, aVector()));

/** A follow-up moves its deficit only together with another one: each state of the lead, with every other follow-up at its worst. */
function besideItsDeficit(question: Question): Assessment[] {
  const { deficit, lead } = question;
  if (deficit === undefined || lead === true) return [];
  const others = (knowledgeBase.followUpsOf.get(deficit) ?? []).filter(({ id }) => id !== question.id);
  const worst = others.reduce(
    (builder, { id, options }) => builder.withAnswer(id, options?.at(-1)?.id ?? ''),
    askedIn(question),
  );
  return ([0, 1] as const).map((severity) => worst.withDeficit(deficit, severity).build());
}

/** Where a measure whose start, place or limits read the question is an item. */
function withItsMeasures(question: Question): Assessment[] {
  const measures = knowledge.measures.filter(({ entry, slotWhen, avoidWhen }) =>
    [...(entry ?? []), ...(slotWhen ?? []), ...(avoidWhen ?? [])].some(({ when }) => reads(when, question)),
  );
  const rules = knowledge.rules.filter(
    ({ then }) => then.kind === 'recommend' && measures.some(({ id }) => id === then.measure),
  );
  return rules.map(({ when }) => makeTrue(when, askedIn(question)).build());
}

function behindConditions(question: Question): Assessment[] {
  return conditionsOfAll()
    .filter((condition) => reads(condition, question))
    .slice(0, 8)
    .map((condition) => makeTrue(condition, askedIn(question)).build());
}

let all: Condition[] | undefined;

function conditionsOfAll(): Condition[] {
  all ??= [
    ...knowledge.rules.map(({ when }) => when),
    ...knowledge.gates.flatMap(({ closedWhen, openWhen, doubts }) => [
      ...(closedWhen === undefined ? [] : [closedWhen]),
      ...(openWhen === undefined ? [] : [openWhen]),
      ...(doubts ?? []).map(({ when }) => when),
    ]),
  ];
  return all;
}

function reads(condition: Condition, question: Question): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => reads(part, question));
    case 'not':
      return reads(condition.of, question);
    case 'answer':
    case 'evidence':
      return condition.question === question.id;
    case 'flag':
      return condition.flag === question.flag;
    case 'severity':
      return condition.deficit === question.deficit;
    case 'type':
      return false;
  }
}

function answersTo({ kind, options }: Question): (AnswerValue | undefined)[] {
  const ids = (options ?? []).map(({ id }) => id);
  if (kind === 'single') return [undefined, ...ids];
  if (kind === 'multiple') return [undefined, ...ids.map((id) => [id])];
  return kind === 'number' ? [undefined, 0, 4, 5, 30] : [undefined, 'Known'];
}

function withAnswer(assessment: Assessment, question: string, value: AnswerValue | undefined): Assessment {
  const { [question]: _, ...answers } = assessment.answers;
  return { ...assessment, answers: value === undefined ? answers : { ...answers, [question]: { value } } };
}

/** What a reader of a package would see, apart from the answer itself and from what is asked because a part was begun. */
function outcomeOf(question: string, assessment: Assessment): string {
  const { findings, fieldwork, ...decision } = decide(assessment, knowledgeBase);
  const context = contextFor(assessment, decision.classification.type ?? undefined);
  const means = knowledge.measures.filter((measure) => beyondMeans(measure, context)).map(({ id }) => id);
  return JSON.stringify({
    ...decision,
    means,
    findings: findings.map(({ deficit, severity, reach }) => [deficit, severity, reach]),
    fieldwork: fieldwork.filter(
      (each) =>
        each.question !== question &&
        (isCore(each.question) || each.reason.kind === 'raised' || each.reason.kind === 'gate'),
    ),
  });
}

function isCore(question: string): boolean {
  const section = knowledgeBase.question.get(question)?.section;
  return !knowledge.modules.some(({ id }) => id === section);
}
