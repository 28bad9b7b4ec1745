import { expect, test } from 'vitest';
import { contrastOnWhite, isReadable } from './accent';

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#0F5257', 8.93],
])('the contrast of %s with white is %s', (colour, contrast) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 1);
});

test('a colour is readable from the limit on, and what is no colour never is', () => {
  expect([isReadable('#767676'), isReadable('#777777')]).toEqual([true, false]);
  expect([contrastOnWhite('green'), contrastOnWhite('#fff'), isReadable('')]).toEqual([undefined, undefined, false]);
});
