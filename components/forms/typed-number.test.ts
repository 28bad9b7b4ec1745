import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentText, readTypedNumber, readTypedYear } from './typed-number';

test.each([
  ['20.98', 20.98],
  ['20,98', 20.98],
  [' 5 ', 5],
  ['0,985', 0.985],
  ['2.57', 2.57],
  ['2.5740', 2.574],
  ['0.574', 0.574],
  ['1234.567', 1234.567],
  ['2574', 2574],
  ['+7,5', 7.5],
  ['12,34,567', 1234567],
  ['1,00,000.5', 100000.5],
  ["1'234.50", 1234.5],
  ['1\u2009234,5', 1234.5],
  ['1 234 567', 1234567],
  ['٢٥٫٥', 25.5],
  ['२५', 25],
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
  ['1\u00a0533', 1533],
  ['1’533', 1533],
  ['1,000', 1000],
  ['2.500', 2500],
  ['12.500.000', 12500000],
  ['1,50,000', 150000],
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
  ['12 ％', 0.12],
  ['1.000', 0.01],
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
  ['1,5', 'whole', 'not-whole'],
  ['1,00,00', 'decimal', 'not-a-number'],
  ['12 or 13', 'whole', 'not-a-number'],
  ['-2,574', 'decimal', 'below-zero'],
  ['-3', 'decimal', 'below-zero'],
  ['−3', 'whole', 'below-zero'],
  ['12.5', 'whole', 'not-whole'],
  ['100.1', 'percent', 'over-hundred'],
  ['2000000000000', 'whole', 'too-large'],
  ['1e999', 'decimal', 'too-large'],
] as const)('says what is wrong with %j as %s', (text, kind, problem) => {
  expect(readTypedNumber(text, kind)).toEqual({ ok: false, problem });
});

test.each(['2,574', '2.574', ' 2.574 ', '20,574', '205.740'])('%j can be read in two ways, so it is asked', (text) => {
  const read = readTypedNumber(text, 'decimal');
  const digits = Number(text.replace(/\D/g, ''));

  if (read.ok || read.problem !== 'ambiguous') throw new Error('It was guessed.');
  expect(read.readings.map(({ value }) => value)).toEqual([digits, digits / 1000]);
  for (const { text: chosen, value } of read.readings) {
    expect(readTypedNumber(chosen, 'decimal')).toEqual({ ok: true, value });
  }
});

test('a number that is written in the manner of any place is read as itself, or asked', () => {
  const manners = ['en', 'de', 'fr', 'de-CH', 'en-IN', 'hi', 'pt-BR', 'pl', 'es', 'it'];
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(99), fc.constantFrom(...manners), (whole, cents, manner) => {
      const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
      const counted = new Intl.NumberFormat(manner).format(whole);
      const measured = new Intl.NumberFormat(manner, { minimumFractionDigits: 2 }).format(value);

      expect(readTypedNumber(counted, 'whole')).toEqual({ ok: true, value: whole });
      expect(readTypedNumber(measured, 'decimal')).toEqual({ ok: true, value });
      const asked = readTypedNumber(counted, 'decimal');
      if (asked.ok) expect(asked.value).toBe(whole);
      else expect(asked).toMatchObject({ problem: 'ambiguous', readings: [{ value: whole }, {}] });
    }),
  );
});

test.each([
  ['2024', 2024],
  [' 1998 ', 1998],
  ['2,024', undefined],
  ['24', undefined],
  ['1066', undefined],
])('the year %j', (text, year) => expect(readTypedYear(text)).toBe(year));

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
