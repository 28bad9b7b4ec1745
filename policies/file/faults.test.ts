import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FAULT_LIMIT, faultsOf, pathOf, wordsFor } from './faults';

function faults(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input, { error: wordsFor });
  return result.success ? [] : faultsOf(result.error).map(({ path, message }) => ({ path, message }));
}

describe('paths', () => {
  test('read like the way to the value', () => {
    expect(pathOf(['answers', 'counterpart', 'value', 0])).toBe('answers.counterpart.value.0');
    expect(pathOf([])).toBe('');
    expect(faults(z.object({ a: z.array(z.string()) }), { a: ['x', 1] })).toEqual([
      { path: 'a.1', message: 'Must be a text.' },
    ]);
  });
  test('of a key that is not known end in the key', () => {
    expect(faults(z.object({ a: z.strictObject({}) }), { a: { b: 1, c: 2 } })).toEqual([
      { path: 'a.b', message: 'This key is not known here. Remove it.' },
      { path: 'a.c', message: 'This key is not known here. Remove it.' },
    ]);
  });
});

describe('of a choice between shapes', () => {
  const shape = z.object({
    a: z.union([
      z.strictObject({ value: z.string(), note: z.string().optional() }),
      z.strictObject({ unknown: z.literal(true), note: z.string().optional() }),
    ]),
  });
  test('the faults of the one that fits best are named', () => {
    expect(faults(shape, { a: { unknown: true, note: 1 } })).toEqual([{ path: 'a.note', message: 'Must be a text.' }]);
    expect(faults(shape, { a: { value: 1 } })).toEqual([{ path: 'a.value', message: 'Must be a text.' }]);
    expect(faults(shape, { a: {} })).toEqual([{ path: 'a.value', message: 'Is missing.' }]);
  });
  test('a key too many weighs more than a value that is wrong, two more than one', () => {
    const keys = z.union([z.strictObject({ a: z.literal(1), b: z.literal(1), c: z.literal(1) }), z.strictObject({})]);
    expect(faults(keys, { a: 2, b: 2, c: 2 }).map((f) => f.path)).toEqual(['a', 'b', 'c']);
    const one = z.union([
      z.strictObject({ a: z.literal(1), b: z.literal(1), c: z.literal(1) }),
      z.strictObject({ b: z.any(), c: z.any() }),
    ]);
    expect(faults(one, { a: 2, b: 2, c: 2 }).map((f) => f.path)).toEqual(['a']);
  });
  test('inside another one is followed down', () => {
    const inner = z.union([z.string(), z.strictObject({ b: z.number() })]);
    const outer = z.object({ a: z.union([z.boolean(), z.strictObject({ c: inner })]) });
    expect(faults(outer, { a: { c: { b: 'x' } } }).map((f) => f.path)).toEqual(['a']);
    expect(
      faults(z.union([z.strictObject({ c: inner }), z.strictObject({ d: z.string() })]), { c: { b: 'x' } }).map(
        (f) => f.path,
      ),
    ).toEqual(['c']);
  });
});

describe('words', () => {
  test.each([
    [z.string(), undefined, 'Is missing.'],
    [z.string(), 1, 'Must be a text.'],
    [z.number(), 'x', 'Must be a number.'],
    [z.int(), 'x', expect.stringContaining('number')],
    [z.boolean(), 1, 'Must be true or false.'],
    [z.array(z.string()), 1, 'Must be a list.'],
    [z.object({}), 1, 'Must be an object.'],
    [z.record(z.string(), z.string()), 1, 'Must be an object.'],
    [z.date(), 1, 'Must be of another kind.'],
    [z.literal(1), 2, 'Must be 1.'],
    [z.enum(['a', 'b']), 'c', 'Must be "a" or "b".'],
    [z.string().max(3), 'long', 'Must be at most 3 characters long.'],
    [z.string().min(1), '', 'Must not be empty.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Must be at most 1 entries.'],
    [z.array(z.string()).min(2), ['a'], 'Must be at least 2 entries.'],
    [z.number().max(3), 4, 'Must be at most 3.'],
    [z.number().min(3), 2, 'Must be at least 3.'],
    [z.number().positive(), 0, 'Must be more than 0.'],
    [z.guid(), 'x', expect.stringContaining('UUID')],
    [z.iso.datetime(), 'x', expect.stringContaining('date and time')],
    [z.string().regex(/y/), 'x', expect.stringContaining('plain letters')],
    [z.email(), 'x', 'Is not written as expected.'],
  ])('%# say what to do', (schema, input, message) => {
    expect(faults(schema, input)).toEqual([{ path: '', message }]);
  });
  test('of a schema’s own stand', () => {
    expect(
      faults(
        z.string().refine(() => false, { error: 'Not like this.' }),
        'x',
      ),
    ).toEqual([{ path: '', message: 'Not like this.' }]);
  });
});

test('at most a hundred issues are read', () => {
  expect(FAULT_LIMIT).toBe(100);
  expect(
    faults(
      z.array(z.string()),
      Array.from({ length: 150 }, () => 1),
    ),
  ).toHaveLength(100);
});
