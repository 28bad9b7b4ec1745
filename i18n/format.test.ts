import { expect, test } from 'vitest';
import { formatFor } from './format';

const english = formatFor('en');
const german = formatFor('de-DE');
const brazilian = formatFor('pt-BR');

test('an amount stands in the order of the locale, with both decimals or none', () => {
  expect(english.money(12000, 'BRL')).toBe('BRL\u00a012,000');
  expect(english.money(60000.5, 'BRL')).toBe('BRL\u00a060,000.50');
  expect(german.money(12000, 'BRL')).toBe('12.000\u00a0BRL');
  expect(brazilian.money(60000.5, 'USD')).toBe('USD\u00a060.000,50');
  expect([english.amount(60000.5), english.amount(7), german.amount(0.1 + 0.2)]).toEqual(['60,000.50', '7', '0,30']);
});

test('plain English is written the international way, and so is an unknown language', () => {
  expect(english.date('2026-11-21T00:00:00Z')).toBe('21 November 2026');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(formatFor('tlh')).toBe(formatFor('en-GB'));
});

test('lists are joined as the language does', () => {
  expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  expect(english.sequence(['a', 'b', 'c'])).toBe('a, b, c');
  expect([english.list([]), english.list(['a']), english.sequence(['a']), english.titles([])]).toEqual([
    '',
    'a',
    'a',
    '',
  ]);
});

test('titles keep their own commas apart from those between them', () => {
  expect(english.titles(['A fair, twice a year', 'A bank'])).toBe('A fair, twice a year; A bank');
  expect(german.titles(['A', 'B', 'C'])).toBe('A; B und C');
});

test('months are read in UTC, from a month or a day, and what is none stays as it is', () => {
  expect([english.month('2027-03'), english.month('2027-03-31')]).toEqual(['March 2027', 'March 2027']);
  expect([english.shortMonth('2027-03'), english.year('2027-03')]).toEqual(['Mar 2027', '2027']);
  expect(brazilian.month('2027-03')).toBe('março de 2027');
  expect(english.month('soon')).toBe('soon');
});

test('a capital letter is that of the language', () => {
  expect(english.capitalised('ireland’s lace')).toBe('Ireland’s lace');
  expect(formatFor('tr').capitalised('inci')).toBe('İnci');
  expect(english.capitalised('')).toBe('');
});
