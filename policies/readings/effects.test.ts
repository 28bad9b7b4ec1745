import { describe, expect, test } from 'vitest';
import type { DecidedItem, Decision, ReadingEffect, ReadingResult } from '#policies/schema/result';
import { addMeasureCautions, boreOn, cautionsRead, ordersOf } from './effects';

const result = (reading: string, ...effects: ReadingEffect[]): ReadingResult => ({
  reading,
  status: 'read',
  places: [],
  ask: [],
  effects,
  against: [],
});
const order: ReadingEffect = { effect: 'first-things', kind: 'order', first: 'well', then: 'pump' };
const prefer: ReadingEffect = { effect: 'well-not-pipe', kind: 'prefer', measure: 'well', over: ['pipe'] };
const whole: ReadingEffect = { effect: 'mind-the-frost', kind: 'caution', caution: 'frost' };
const single: ReadingEffect = { effect: 'mind-the-rust', kind: 'caution', caution: 'rust', measures: ['pump', 'pipe'] };

test('orders are taken from all readings', () => {
  expect(ordersOf([result('a', prefer, order), result('b', whole), result('c', { ...order, then: 'pipe' })])).toEqual([
    { first: 'well', then: 'pump' },
    { first: 'well', then: 'pipe' },
  ]);
});

test('cautions on the whole name the readings that call for them, and those on single measures are none of them', () => {
  expect([...cautionsRead([result('a', whole, whole, single, order), result('b', whole)])]).toEqual([
    ['frost', ['a', 'b']],
  ]);
});

test('cautions on single measures are added once to those that are there', () => {
  const cautions = new Map([
    ['pump', ['noise']],
    ['pipe', ['rust']],
  ]);
  addMeasureCautions([result('a', single, whole, order), result('b', single)], cautions);
  expect([...cautions]).toEqual([
    ['pump', ['noise', 'rust']],
    ['pipe', ['rust']],
  ]);
  const empty = new Map<string, string[]>();
  addMeasureCautions([result('a', single)], empty);
  expect(empty.get('pump')).toEqual(['rust']);
});

describe('what bears on a package', () => {
  const stage = (...measures: string[]): Decision['stages'][number] => ({
    id: 'now',
    slot: 'now',
    items: measures.map((measure): DecidedItem => ({
      measure,
      priority: 'first',
      premise: 'met',
      purpose: { kind: 'begins', grounds: [] },
      leads: ['small-firms'],
      takesPart: [],
      pays: ['small-firms'],
      standIns: [],
      rules: [],
      entry: [],
      cautions: [],
    })),
  });
  const all = result('a', prefer, order, whole, single);
  const names = (...stages: Decision['stages']) => boreOn(all, stages, []).map(({ effect }) => effect);

  test('an order of two items of one stage, a caution on the whole, and one on an item', () => {
    expect(names(stage('pump', 'well'))).toEqual(['first-things', 'mind-the-frost', 'mind-the-rust']);
    expect(names(stage('well'), stage('pump'))).toEqual(['mind-the-frost', 'mind-the-rust']);
    expect(names(stage('pipe'))).toEqual(['mind-the-frost', 'mind-the-rust']);
    expect(names(stage('well'))).toEqual(['mind-the-frost']);
    expect(names()).toEqual(['mind-the-frost']);
  });
});
