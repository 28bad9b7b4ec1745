import { describe, expect, test } from 'vitest';
import { guardShape as guard } from './guard-shape';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { parseAssessmentText } from './parse-assessment';

const guardShape = (value: unknown) => guard(value).map(({ path, message }) => ({ path, message }));
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

test('ordinary values pass', () => {
  for (const value of [null, 1, 'text', true, [], {}, { a: [1, { b: 'c' }] }]) expect(guardShape(value)).toEqual([]);
});

describe('depth', () => {
  test('up to 32 levels pass, one more does not, and the path is cut short', () => {
    expect(guardShape(JSON.parse(nested(32)))).toEqual([]);
    expect(guardShape(JSON.parse(nested(33)))).toEqual([
      { path: 'a.a.a.a', message: 'Is nested more than 32 levels deep.' },
    ]);
  });
  test('of fifty thousand is refused quickly', () => {
    const list = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const text of [nested(50_000), list]) {
      const parsed = parseAssessmentText(text, knowledgeBase);
      expect(parsed.ok ? [] : parsed.faults).toHaveLength(1);
      expect(parsed.ok ? '' : parsed.faults[0]?.message).toContain('levels deep');
    }
  });
});

describe('number of values', () => {
  const list = (length: number) => Array.from({ length }, () => 0);
  test('a hundred thousand with the whole are the most', () => {
    expect(guardShape(list(99_999))).toEqual([]);
    expect(guardShape(list(100_000))).toEqual([{ path: '', message: 'Holds more than 100000 values.' }]);
  });
  test('two hundred thousand are refused quickly', () => {
    expect(guardShape({ answers: list(200_000) })).toHaveLength(1);
  });
});

describe('keys that reach a prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused where it stands', (key) => {
    expect(guardShape(JSON.parse(`{"profile":{"${key}":{"admin":true}}}`))).toEqual([
      { path: `profile.${key}`, message: 'This key is not allowed.' },
    ]);
  });
  test('what is under them is not read', () => {
    expect(guardShape(JSON.parse('{"constructor":{"prototype":{}}}'))).toHaveLength(1);
  });
  test('the same words as values pass', () => {
    expect(guardShape(['constructor', { name: '__proto__' }])).toEqual([]);
  });
});

describe('numbers beyond range', () => {
  test('1e999 is named where it stands', () => {
    const message = 'Is too large a number.';
    expect(guardShape(JSON.parse('{"indicators":{"locationQuotient":1e999,"year":-1e999,"a":1e308}}'))).toEqual(
      expect.arrayContaining([
        { path: 'indicators.locationQuotient', message },
        { path: 'indicators.year', message },
      ]),
    );
    expect(guardShape(JSON.parse('[0,1e999]'))).toEqual([{ path: '1', message }]);
    expect(guardShape(Infinity)).toEqual([{ path: '', message }]);
    expect(guardShape(NaN)).toHaveLength(1);
  });
  test('at most a hundred are named', () => {
    expect(guardShape(Array.from({ length: 500 }, () => Infinity))).toHaveLength(100);
  });
});
