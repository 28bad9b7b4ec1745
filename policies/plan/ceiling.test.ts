import { describe, expect, test } from 'vitest';
import { moneyIn } from './ceiling';

describe('the sum that a text names', () => {
  test.each([
    ['EUR 350,000 over three years', 350_000, 'EUR'],
    ['350.000 EUR', 350_000, 'EUR'],
    ['at most € 1.250.000,50', 1_250_000.5, 'EUR'],
    ['R$ 2 million, over 3 years from 2027', 2_000_000, 'BRL'],
    ['2.5 million USD', 2_500_000, 'USD'],
    ['CHF 1’250’000', 1_250_000, 'CHF'],
    ['1 250 000 NGN', 1_250_000, 'NGN'],
    ['up to 80k GBP a year', 80_000, 'GBP'],
    ['KWD 1,250,000', 1_250_000, 'KWD'],
  ])('%s', (text, amount, currency) => {
    expect(moneyIn(text)).toEqual({ amount, currency });
  });

  test.each([
    '',
    'not known',
    '350,000 over three years',
    '$ 350,000',
    'EUR 350,000 or USD 300,000',
    'EUR 100,000 to EUR 200,000',
    'KWD 1.250',
    'EUR 1,25,0',
    'EUR 1.250.00',
    'XYZ 100',
    'EUR 0',
    'THE 5 firms',
    'EUR 99999999999999999999',
  ])('none, several, or one that can be read in two ways: %s', (text) => {
    expect(moneyIn(text)).toBeUndefined();
  });
});
