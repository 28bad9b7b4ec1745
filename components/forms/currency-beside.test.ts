import { expect, test } from 'vitest';
import { currencyBeside } from './currency-beside';

test('a new amount is in the currency of what can be spent, unless another one stands there or nothing is paid', () => {
  expect(currencyBeside(500, undefined, 'EUR')).toBe('EUR');
  expect(currencyBeside(500, 'BRL', 'EUR')).toBe('BRL');
  expect(currencyBeside(500, undefined, null)).toBeUndefined();
  expect(currencyBeside(0, undefined, 'EUR')).toBeUndefined();
  expect(currencyBeside(undefined, undefined, 'EUR')).toBeUndefined();
  expect(currencyBeside(undefined, 'EUR', null)).toBe('EUR');
});
