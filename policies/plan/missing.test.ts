import { describe, expect, test } from 'vitest';
import type { PlanItem } from '#policies/schema/plan';
import { hasContribution, lacksAll, missingOf } from './missing';

const bare: PlanItem = { measure: 'standing-forum', status: 'accepted' };
const whole: PlanItem = {
  ...bare,
  owner: 'associations',
  firstStep: 'Call the first meeting',
  contribution: { staffTime: 'Two days a month' },
  budget: { amount: 1200, currency: 'BRL', paidBy: ['local-government'] },
  start: '2027-03',
  end: '2027-12',
};
const missingWith = (fields: Partial<PlanItem>) => missingOf({ ...whole, ...fields });

test('everything is missing of an item of which nothing is said, and nothing of a whole one', () => {
  expect(missingOf(bare)).toEqual(['owner', 'first-step', 'contribution', 'budget', 'dates']);
  expect(lacksAll(missingOf(bare))).toBe(true);
  expect(lacksAll(missingOf({ ...bare, start: '2027-03' }))).toBe(false);
  expect(missingOf(whole)).toEqual([]);
});

test.each(['proposed', 'accepted', 'changed', 'done'] as const)('an item that is %s is asked about', (status) => {
  expect(missingOf({ ...bare, status })).toHaveLength(5);
});

test.each(['postponed', 'refused'] as const)('nothing is missing of one that is %s', (status) => {
  expect(missingOf({ ...bare, status })).toEqual([]);
});

describe('each part', () => {
  test.each<[string, Partial<PlanItem>]>([
    ['owner', { owner: ' ' }],
    ['first-step', { firstStep: '\n' }],
    ['contribution', { contribution: undefined }],
    ['contribution', { contribution: ' ' }],
    ['contribution', { contribution: {} }],
    ['contribution', { contribution: { money: '', land: ' ' } }],
    ['start', { start: undefined }],
    ['end', { end: undefined }],
    ['dates', { start: undefined, end: undefined }],
    ['budget', { budget: undefined }],
    ['budget', { budget: {} }],
    ['budget', { budget: { currency: 'BRL' } }],
    ['amount', { budget: { currency: 'BRL', paidBy: ['donors'] } }],
    ['currency', { budget: { amount: 5, paidBy: ['donors'] } }],
    ['payer', { budget: { amount: 5, currency: 'BRL' } }],
    ['payer', { budget: { amount: 5, currency: 'BRL', paidBy: [' '] } }],
  ])('%s is missing with %j', (part, fields) => {
    expect(missingWith(fields)).toEqual([part]);
  });
  test('where nothing is to be paid, nobody need pay', () => {
    expect(missingWith({ budget: { amount: 0 } })).toEqual([]);
  });
});

test.each(['money', 'land', 'staffTime', 'collectiveAction'])(
  '%s alone is a contribution, and so is a text',
  (field) => {
    expect(hasContribution({ contribution: { [field]: 'Some' } })).toBe(true);
    expect(hasContribution({ contribution: 'Some' })).toBe(true);
  },
);
