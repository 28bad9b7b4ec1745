import { describe, expect, test } from 'vitest';
import { formatFor } from '#i18n/format';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { english } from '#policies/text/en/english';
import { english as t } from '#reports/testing/english';
import { moneyText, presentBudget, sumsOf } from './money';
import { monthsText } from './months';
import { itemNames, namesOfKey, partyName, partyNames, stageName } from './names';

const words = { base: knowledgeBase, texts: english, t, format: formatFor('en') };
const german = { ...words, format: formatFor('de-DE') };

test('sums keep currencies apart and leave out what names none', () => {
  const budgets = [
    { amount: 10, currency: 'BRL' },
    { amount: 5.5, currency: 'BRL' },
    { amount: 1, currency: 'EUR' },
    { amount: 7 },
    { amount: 0, currency: 'USD' },
    undefined,
  ];

  expect(sumsOf(budgets, words)).toEqual({
    sums: [
      { currency: 'BRL', sum: 15.5, amount: '15.50', money: 'BRL\u00a015.50', count: 2 },
      { currency: 'EUR', sum: 1, amount: '1', money: 'EUR\u00a01', count: 1 },
    ],
    withoutCurrency: 'One amount names no currency and is in no sum.',
  });
  expect(sumsOf([], words)).toEqual({ sums: [], withoutCurrency: '' });
});

describe('an amount', () => {
  test('has its currency in the order of the locale, or says that none is named', () => {
    expect(moneyText(1200, 'BRL', words)).toBe('BRL\u00a01,200');
    expect(moneyText(1200, 'BRL', german)).toBe('1.200\u00a0BRL');
    expect(moneyText(1200, undefined, words)).toBe('1,200, currency not named');
    expect(moneyText(0, 'BRL', words)).toBe('nothing to pay');
  });

  test('stands with who pays, as far as either is said', () => {
    expect(presentBudget({ amount: 5, currency: 'BRL', paidBy: ['donors', ' '] }, words).cost).toBe(
      `BRL\u00a05, paid by ${english.actors.donors}`,
    );
    expect(presentBudget({ paidBy: ['Ana'] }, words)).toEqual({
      amount: '',
      paidBy: 'paid by Ana',
      cost: 'no amount said, paid by Ana',
    });
    expect(presentBudget({}, words)).toEqual({ amount: '', paidBy: '', cost: '' });
  });
});

test('a party is called by the list or by its own name', () => {
  expect(partyName('donors', words)).toBe(english.actors.donors);
  expect(partyName(' Ana ', words)).toBe('Ana');
  expect(partyNames(['Ana', ' ', 'Bia', 'Caio'], german)).toBe('Ana, Bia und Caio');
});

test('a stage is called as people agreed, else as packages do, and never by its id', () => {
  const named = (id: string, title?: string) =>
    stageName(id, { ...words, plan: title === undefined ? {} : { agreement: { stages: [{ id, title }] } } });

  expect(named('know', ' Learn ')).toBe('Learn');
  expect(named('know', ' ')).toBe(english.stages.know?.title);
  expect(named('f2a6')).toBe('Stage without a name');
  expect(named('')).toBe('Without a stage');
});

test('an item is called by its measure or its title, and says so where it has neither', () => {
  const measure = knowledgeBase.knowledge.measures[0];
  const { label: code = '', id = '' } = measure ?? {};
  const name = english.measures[id]?.name;

  expect(itemNames({ measure: id }, words)).toEqual({ key: id, code, name, label: `${code}, ${name}` });
  expect(itemNames({ custom: { title: ' A shed ' } }, words).label).toBe('A shed');
  expect(itemNames({ id: 'own-1', custom: { title: ' ' } }, words).label).toBe('A measure without a title');
  expect(itemNames({ measure: 'gone' }, words).name).toBe('gone (not in this edition of the catalogue)');
  expect(namesOfKey('gone', { ...words, plan: {} }).name).toBe('gone');
});

test('months say which of the two is missing, and one month is said once', () => {
  expect(monthsText({ start: '2027-03', end: '2027-05-20' }, words)).toBe('March 2027 to May 2027');
  expect(monthsText({ start: '2027-03', end: '2027-03-20' }, words)).toBe('March 2027');
  expect(monthsText({ start: '2027-03' }, words)).toBe('from March 2027, no end said');
  expect(monthsText({ end: '2027-03' }, words)).toBe('until March 2027, no start said');
  expect(monthsText({}, words)).toBe('');
});
