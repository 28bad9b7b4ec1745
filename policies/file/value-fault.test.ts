import { describe, expect, test } from 'vitest';
import { englishOf } from './fault-cause';
import { valueFault as causeOf } from './parse-assessment';
import { aQuestion } from '#policies/testing/a-base';

const valueFault = (...given: Parameters<typeof causeOf>) => {
  const cause = causeOf(...given);
  return cause === undefined ? undefined : englishOf(cause);
};

describe('the value of a number', () => {
  const question = aQuestion({ kind: 'number', minimum: 1, maximum: 3 });
  test.each([
    [0, 'Must be at least 1.'],
    [1, undefined],
    [3, undefined],
    [4, 'Must be at most 3.'],
    [NaN, 'Must be a number.'],
    [Infinity, 'Must be a number.'],
    ['2', 'Must be a number.'],
  ])('%j: %s', (value, message) => {
    expect(valueFault(question, value)).toBe(message);
  });
  test('has no bounds where the question names none', () => {
    expect(valueFault(aQuestion({ kind: 'number' }), -1e9)).toBeUndefined();
  });
  test('a list is named with what it may hold', () => {
    const many = aQuestion({ kind: 'multiple', options: [{ id: 'a' }, { id: 'b' }] });
    expect(valueFault(many, 'a')).toBe('Must be a list, each at most once, of: a, b.');
    expect(valueFault(aQuestion(), 1)).toBe('Must be a text.');
    expect(valueFault(aQuestion({ kind: 'single' }), 'a')).toBe('Must be one of: .');
  });
});
