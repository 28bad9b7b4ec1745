import { describe, expect, test } from 'vitest';
import { openAssessment } from './open-assessment';
import { aQuestion, baseWith } from './testing/a-base';
import { anAssessment } from './testing/an-assessment';

const good = anAssessment().withFlag('aim_create', 'no').build();
const open = (input: unknown) => openAssessment(JSON.stringify(input));

test('a file is given back as it was', () => {
  expect(open(good)).toEqual({ ok: true, assessment: good, setAside: [] });
});

describe('answers to questions that this edition does not know', () => {
  const other = { ...good, answers: { 'from-later': { value: 'x' }, ...good.answers, constructor: { unknown: true } } };
  test('are set aside and named', () => {
    expect(open(other)).toEqual({ ok: true, assessment: good, setAside: ['from-later', 'constructor'] });
  });
  test('are read by an edition that knows them', () => {
    const input = { ...good, answers: { 'a-question': { value: 'x' } } };
    const opened = openAssessment(JSON.stringify(input), baseWith({ questions: [aQuestion()] }));
    expect(opened).toEqual({ ok: true, assessment: input, setAside: [] });
  });
  test('are not looked at, whatever they hold', () => {
    expect(open({ ...good, answers: { 'from-later': 7 } })).toMatchObject({ ok: true, setAside: ['from-later'] });
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
    [{ ...good, answers: { aim: { value: 'perhaps' } } }, ['answers.aim.value']],
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
