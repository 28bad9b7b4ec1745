import { expect, test } from 'vitest';
import { readNames } from './typed-names';

test('reads one name a line, without blanks and repetitions', () => {
  expect(readNames(' Mayor \n\nACIF\nMayor\n', 10)).toEqual({ ok: true, value: 'Mayor\nACIF' });
});

test('says nothing where there is no name', () => {
  expect(readNames(' \n ', 10)).toEqual({ ok: true, value: undefined });
});

test('refuses more than a plan takes', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `Firm ${index}`).join('\n');
  expect(readNames(many(40), 10).ok).toBe(true);
  expect(readNames(many(41), 10)).toEqual({ ok: false, problem: 'too-many', most: 40 });
  expect(readNames('x'.repeat(501), 10)).toEqual({ ok: false, problem: 'too-long', most: 500 });
});
