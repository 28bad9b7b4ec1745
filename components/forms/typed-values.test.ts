import { describe, expect, test } from 'vitest';
import { readAmount, readCurrency, readLine, readMonth, readNote, readTitle, type Typed } from './typed-values';

const is = <Value>(value: Value | undefined): Typed<Value> => ({ ok: true, value });
const fault = (problem: string, more: { most?: number } = {}) => ({ ok: false, problem, ...more });

describe('an amount', () => {
  test.each([
    ['120,000', 120000],
    ['120.000', 120000],
    ['120 000', 120000],
    ['1.234.567', 1234567],
    ['1,234.50', 1234.5],
    ['12,5', 12.5],
    ['1,20,000', 120000],
    ['1’200.50', 1200.5],
    ['0', 0],
  ])('%s is read as money is written', (text, value) => expect(readAmount(text)).toEqual(is(value)));

  test.each(['99999999999999999999', '1000000000000001', '9e999'])('%s is more than can be kept', (text) => {
    expect(readAmount(text)).toEqual(fault('too-large'));
  });

  test.each(['-5', 'a lot', '12 or 13'])('%s is none', (text) => {
    expect(readAmount(text)).toEqual(fault('not-an-amount'));
  });
});

test('an amount is no larger than a file can hold', () => {
  expect(readAmount('1000000000000000')).toEqual(is(1e15));
  expect(readAmount('99999999999999999999')).toEqual(fault('too-large'));
  expect(readAmount('1e16')).toEqual(fault('too-large'));
});

test('a currency has three letters', () => {
  expect(readCurrency(' brl')).toEqual(is('BRL'));
  expect(readCurrency('R$')).toEqual(fault('not-a-currency'));
  expect(readCurrency('euro')).toEqual(fault('not-a-currency'));
});

test.each([
  ['2027-03', '2027-03'],
  ['2027/3', '2027-03'],
  ['2027-3-5', '2027-03-05'],
])('the month %s', (text, value) => expect(readMonth(text)).toEqual(is(value)));

test.each(['2027', '2027-13', '2027-00', '2027-02-40'])('%s is no month', (text) => {
  expect(readMonth(text)).toEqual(fault('not-a-month'));
});

test('an empty field says nothing, in each kind of field', () => {
  for (const read of [readLine, readNote, readCurrency, readMonth, readAmount]) {
    expect(read('  ')).toEqual(is(undefined));
  }
});

test('words are kept as typed, up to the length that the schema takes', () => {
  expect(readLine('a '.repeat(250))).toEqual(is('a '.repeat(250)));
  expect(readLine('a'.repeat(501))).toEqual(fault('too-long', { most: 500 }));
  expect(readNote('a'.repeat(4000))).toEqual(is('a'.repeat(4000)));
  expect(readNote('a'.repeat(4001))).toEqual(fault('too-long', { most: 4000 }));
});

test('a title cannot be empty', () => {
  expect(readTitle('  ')).toEqual({ ok: false, problem: 'missing' });
  expect(readTitle('A fair')).toEqual({ ok: true, value: 'A fair' });
});

test.each([
  ['March 2027', '2027-03'],
  ['Sept 2027', '2027-09'],
  ['sep. 2027', '2027-09'],
  ['2027 March', '2027-03'],
  ['março de 2027', '2027-03'],
  ['Mai 2027', '2027-05'],
  ['03/2027', '2027-03'],
])('a month may be written as people write it: %s', (text, value) => {
  expect(readMonth(text)).toEqual({ ok: true, value });
});

test.each(['Spring 2027', 'March', '2027', '13/2027', 'March 27', '2027 de'])('%s is no month', (text) => {
  expect(readMonth(text)).toMatchObject({ ok: false, problem: 'not-a-month' });
});
