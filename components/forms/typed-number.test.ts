import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentText, readTypedNumber } from './typed-number';

test.each([
  ['20.98', 20.98],
  ['20,98', 20.98],
  [' 5 ', 5],
  ['0,985', 0.985],
  ['2.574', 2.574],
  ['2574', 2574],
  ['2 574', 2574],
  ['2\u202f574,5', 2574.5],
  ['2,574.5', 2574.5],
  ['2.574,5', 2574.5],
  ['1’234’567', 1234567],
  ['1,234,567', 1234567],
  [',5', 0.5],
  ['-0', 0],
  ['1e-7', 1e-7],
])('reads %j as a number', (text, value) => {
  const read = readTypedNumber(text, 'decimal');

  expect(read).toEqual({ ok: true, value: expect.closeTo(value, 12) });
});

test.each([
  ['1533', 1533],
  ['1,533', 1533],
  ['1.533', 1533],
  ['1 533', 1533],
  ['12,0', 12],
])('reads %j as a count', (text, value) => {
  expect(readTypedNumber(text, 'whole')).toEqual({ ok: true, value });
});

test.each([
  ['63,29', 0.6329],
  ['63.29 %', 0.6329],
  ['3,017', 0.03017],
  ['100', 1],
  ['0', 0],
  ['55.1%', 0.551],
])('reads %j as a percentage, without rounding', (text, value) => {
  expect(readTypedNumber(text, 'percent')).toEqual({ ok: true, value });
});

test.each([
  ['many', 'decimal', 'not-a-number'],
  ['', 'decimal', 'not-a-number'],
  ['12 34', 'decimal', 'not-a-number'],
  ['1.2.3', 'decimal', 'not-a-number'],
  ['1,234,56', 'decimal', 'not-a-number'],
  ['20 %', 'decimal', 'not-a-number'],
  ['about 5', 'whole', 'not-a-number'],
  ['2,574', 'decimal', 'ambiguous'],
  ['-3', 'decimal', 'below-zero'],
  ['−3', 'whole', 'below-zero'],
  ['12.5', 'whole', 'not-whole'],
  ['100.1', 'percent', 'over-hundred'],
  ['2000000000000', 'whole', 'too-large'],
  ['1e999', 'decimal', 'too-large'],
] as const)('says what is wrong with %j as %s', (text, kind, problem) => {
  expect(readTypedNumber(text, kind)).toEqual({ ok: false, problem });
});

test('a share shown as a percentage reads back as the same share', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(readTypedNumber(percentText(share), 'percent')).toEqual({ ok: true, value: Math.abs(share) });
    }),
  );
});

test.each([
  [0.6329, '63.29'],
  [0.551, '55.1'],
  [0.07, '7'],
  [1, '100'],
  [0, '0'],
])('shows %d as a person would type it', (share, text) => {
  expect(percentText(share)).toBe(text);
});
