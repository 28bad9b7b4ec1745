import { describe, expect, test } from 'vitest';
import { isQuick, minutesFor, nextQuestion, questionsIn } from './interview';
import { interviewBase } from '#policies/knowledge/interview';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { CORE_SECTIONS } from '#policies/schema/section-ids';
import { situationOf } from '#policies/engine/situation';
import { anAssessment } from '#policies/testing/an-assessment';

const nothing = anAssessment().build();
const fresh = situationOf(nothing, interviewBase);
const quick = CORE_SECTIONS.flatMap((section) => questionsIn(section, fresh, 'quick'));
const all = CORE_SECTIONS.flatMap((section) => questionsIn(section, fresh, 'all'));

test('the interview knows the same questions and deficits as the knowledge base, but for their evidence and what hangs on them', () => {
  const uncited = ({ id }: { id: string }) => ({ code: id, basis: 'inferred', sources: [] });
  const asked = knowledge.questions.map(({ explained: _, ...question }) => ({
    ...question,
    ...uncited(question),
    ...(question.options === undefined
      ? {}
      : { options: question.options.map(({ raises: _raises, ...rest }) => rest) }),
  }));
  const found = knowledge.deficits.map(({ explained: _, ...deficit }) => ({
    ...deficit,
    ...uncited(deficit),
    cases: [],
    tensions: [],
  }));
  expect(interviewBase.knowledge.questions).toEqual(asked);
  expect(interviewBase.knowledge.deficits).toEqual(found);
  expect(situationOf(nothing, interviewBase).classification).toEqual(
    situationOf(nothing, knowledgeBase).classification,
  );
});

describe('the quick pass', () => {
  test('asks the first questions, importance and all fourteen lead questions', () => {
    expect(quick.filter((q) => q.lead)).toHaveLength(14);
    expect(quick.every(isQuick)).toBe(true);
    expect(quick.filter((q) => q.section === 'first-questions').length).toBeGreaterThan(20);
  });

  test('takes about twenty minutes, and everything takes longer', () => {
    expect(minutesFor(quick, {})).toBeGreaterThan(15);
    expect(minutesFor(quick, {})).toBeLessThan(25);
    expect(minutesFor(all, {})).toBeGreaterThan(minutesFor(quick, {}));
  });

  test('keeps what was answered beyond it', () => {
    const followUp = all.find((q) => q.deficit === 'quality' && !q.lead);
    const answers = { [followUp?.id ?? '']: { unknown: true as const } };
    const situation = situationOf({ ...nothing, answers }, interviewBase);
    expect(questionsIn('firms-production', situation, 'quick').map((q) => q.id)).toContain(followUp?.id);
  });
});

test('an answer takes its minutes off', () => {
  const [first] = quick;
  expect(minutesFor(quick, { [first?.id ?? '']: { unknown: true } })).toBeLessThan(minutesFor(quick, {}));
});

test('a question whose own condition fails is not asked', () => {
  const clean = situationOf({ ...nothing, answers: { 'toxic-or-resource': { value: 'no' } } }, interviewBase);
  const asked = (situation: typeof clean) => questionsIn('environment', situation, 'all').length;
  expect(asked(clean)).toBeLessThan(asked(fresh));
});

test('one goes on to the first question without an answer, and from each to the next', () => {
  const questions = questionsIn('governance', fresh, 'all');
  const [first, second] = questions;
  expect(nextQuestion(questions, null, {})).toBe(first);
  expect(nextQuestion(questions, null, { [first?.id ?? '']: { unknown: true } })).toBe(second);
  expect(nextQuestion(questions, first?.id ?? null, {})).toBe(second);
  expect(nextQuestion(questions, questions.at(-1)?.id ?? null, {})).toBeUndefined();
});
