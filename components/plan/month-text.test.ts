import { expect, test } from 'vitest';
import { monthText } from './month-text';

test.each([
  ['2027-03', 'March 2027'],
  ['2027-12-31', 'December 2027'],
  ['soon', 'soon'],
])('%s is %s', (month, text) => {
  expect(monthText(month, 'en')).toBe(text);
});
