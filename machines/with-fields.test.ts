import { expect, test } from 'vitest';
import { same, withFields } from './with-fields';

test.each([
  [1, 1, true],
  [1, '1', false],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  [undefined, null, false],
  [['a'], { 0: 'a' }, false],
  [['a', 'b'], ['b', 'a'], false],
  [['a'], ['a', 'b'], false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
])('%j and %j say the same: %j', (one, other, expected) => {
  expect(same(one, other)).toBe(expected);
});

test('what is empty is removed from records, and stays in its place in lists', () => {
  const whole: { list?: unknown; record?: unknown; kept: number } = { kept: 0 };
  const fields = { list: ['', { a: '' }, null], record: { deep: { a: undefined }, zero: 0, no: false } };
  expect(withFields(whole, fields)).toStrictEqual({
    kept: 0,
    list: ['', {}, null],
    record: { zero: 0, no: false },
  });
});

test('neither the thing nor the fields are touched', () => {
  const whole = { a: { b: 'x' } };
  const fields = { a: { b: '' } };
  expect(withFields<{ a?: { b: string } }>(whole, fields)).toStrictEqual({});
  expect([whole, fields]).toStrictEqual([{ a: { b: 'x' } }, { a: { b: '' } }]);
});
