import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { openAssessment } from './open-assessment';
import { compareWithPackage } from '#policies/plan/compare';
import { aQuestion, baseWith } from '#policies/testing/a-base';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { runs } from '#testing/laws';

const good = anAssessment().withFlag('aim_create', 'no').build();
const unknown = (id: string) => ({ part: { kind: 'question', id }, cause: { key: 'noQuestion' } });
const open = (input: unknown) => openAssessment(JSON.stringify(input));

test('a file is given back as it was', () => {
  expect(open(good)).toEqual({ ok: true, assessment: good, setAside: [] });
});

describe('answers to questions that this edition does not know', () => {
  const other = { ...good, answers: { 'from-later': { value: 'x' }, ...good.answers, constructor: { unknown: true } } };
  test('are set aside and named', () => {
    expect(open(other)).toEqual({
      ok: true,
      assessment: good,
      setAside: [unknown('from-later'), unknown('constructor')],
    });
  });
  test('are read by an edition that knows them', () => {
    const input = { ...good, answers: { 'a-question': { value: 'x' } } };
    const opened = openAssessment(JSON.stringify(input), baseWith({ questions: [aQuestion()] }));
    expect(opened).toEqual({ ok: true, assessment: input, setAside: [] });
  });
  test('are not looked at, whatever they hold', () => {
    expect(open({ ...good, answers: { 'from-later': 7 } })).toMatchObject({
      ok: true,
      setAside: [unknown('from-later')],
    });
  });
  test('by the ten thousand are set aside within five seconds', { timeout: 5000 }, () => {
    const answers = Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`later-${i}`, { unknown: true }]));
    expect(open({ ...good, answers })).toMatchObject({ ok: true, assessment: { answers: {} } });
  });
});

test('an answer to a retired question is kept', () => {
  const input = { ...good, answers: { old: { value: 'x' } } };
  const opened = openAssessment(
    JSON.stringify(input),
    baseWith({ questions: [aQuestion({ id: 'old', replacedBy: 'new' })] }),
  );
  expect(opened).toEqual({ ok: true, assessment: input, setAside: [] });
});

describe('a plan made with another edition', () => {
  const knowledgeVersion = 'logic-of-1990-text-of-1990';
  test('is opened with every item as it was, and no item is lost by deciding anew', () => {
    fc.assert(
      fc.property(anyAssessment, anyPlan, (assessment, plan) => {
        const answers = { ...assessment.answers, 'a-question-of-1990': { value: 'yes' } };
        const file = JSON.stringify({ ...assessment, knowledgeVersion, answers, plan });
        const opened = openAssessment(file);
        if (!opened.ok) throw new Error(`Refused: ${JSON.stringify(opened.faults)}`);
        expect(opened.setAside).toEqual([unknown('a-question-of-1990')]);
        expect(opened.assessment.plan).toEqual(plan);
        const decision = decide(opened.assessment, knowledgeBase);
        compareWithPackage(opened.assessment.plan ?? {}, decision, knowledgeBase);
        expect(opened.assessment.plan).toEqual(plan);
      }),
      { numRuns: runs(100, 10) },
    );
  });
  test('says of its measures that this edition does not know them', () => {
    const plan = aPlan().with('a-measure-of-1990', { note: 'Agreed in May' }).withOwn().build();
    const opened = open({ ...good, knowledgeVersion, plan });
    if (!opened.ok) throw new Error('Refused.');
    expect(opened.assessment.plan).toEqual(plan);
    const decision = decide(opened.assessment, knowledgeBase);
    expect(compareWithPackage(opened.assessment.plan ?? {}, decision, knowledgeBase).lost).toEqual([
      { item: 'a-measure-of-1990', why: { kind: 'unknown-measure' } },
    ]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['', ''],
    ['no JSON', ''],
    ['null', ''],
    ['7', ''],
    ['[]', ''],
    ['"answers"', ''],
  ])('%j is refused as a whole', (text, path) => {
    const opened = openAssessment(text);
    expect(opened.ok ? [] : opened.faults.map((f) => f.path)).toEqual([path]);
  });
  test.each([
    [{ ...good, answers: null }, ['answers']],
    [{ ...good, answers: ['x'] }, ['answers']],
    [{ ...good, answers: 'aim' }, ['answers']],
    [{ ...good, profile: { ...good.profile, name: ' ' } }, ['profile.name']],
    [{ ...good, id: 'mine' }, ['id']],
    [{ ...good, createdAt: 'once', updatedAt: 'today' }, ['createdAt', 'updatedAt']],
    [{ ...good, schemaVersion: 9 }, ['schemaVersion']],
  ])('is refused with paths', (input, paths) => {
    const opened = open(input);
    expect(opened.ok ? [] : opened.faults.map((f) => f.path)).toEqual(paths);
  });
  test('a key that reaches a prototype is refused, not set aside', () => {
    const text = JSON.stringify(good).replace('"answers":{', '"answers":{"__proto__":{"unknown":true},');
    const opened = openAssessment(text);
    expect(opened.ok ? [] : opened.faults.map((f) => f.path)).toEqual(['answers.__proto__']);
  });
});
