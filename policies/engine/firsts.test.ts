import { describe, expect, test } from 'vitest';
import type { Choice, Measure } from '#policies/schema/knowledge';
import type { NextReason } from '#policies/schema/result';
import { aMeasure, baseWith } from '#policies/testing/a-base';
import type { EvaluationContext } from './evaluation-context';
import { FIRST_LIMIT, type LaidItem, waitingOf } from './firsts';

type Given = Partial<Omit<LaidItem, 'measure'>> & { id: string } & Pick<Partial<Measure>, 'type' | 'prerequisites'>;

const item = ({ id, type, prerequisites = [], ...laid }: Given): LaidItem => ({
  measure: aMeasure({ id, prerequisites, ...(type === undefined ? {} : { type }) }),
  slot: 'now',
  premise: 'met',
  absentPremises: [],
  purpose: { kind: 'begins', grounds: [] },
  entry: [],
  ...laid,
});
const many = (count: number, change: Partial<Given> = {}): Given[] =>
  Array.from({ length: count }, (_, index) => ({ id: `m-${index}`, ...change }));

function waiting(
  given: Given[],
  { severe = [], choices = [] }: { severe?: string[]; choices?: Choice[] } = {},
): Record<string, NextReason> {
  const items = given.map(item);
  const base = baseWith({ measures: items.map(({ measure }) => measure), choices });
  const context: EvaluationContext = {
    base,
    answers: {},
    severities: new Map(severe.map((deficit) => [deficit, 3])),
    type: null,
  };
  return Object.fromEntries(waitingOf(items, context, { status: 'confirmed' }));
}

const limit: NextReason = { kind: 'limit' };

test('five begin, in their order, and the rest waits for a free hand', () => {
  expect(FIRST_LIMIT).toBe(5);
  expect(waiting(many(7))).toEqual({ 'm-5': limit, 'm-6': limit });
});

describe('the places go', () => {
  test('first to what the law or an event stops', () => {
    expect(waiting([...many(5), { id: 'law', slot: 'stop-and-law' }])).toEqual({ 'm-4': limit });
  });
  test('then to the early lines of the type', () => {
    expect(waiting([...many(5), { id: 'line', type: 'center' }])).toEqual({ 'm-4': limit });
  });
  test('then to what answers an event that can be named', () => {
    const event: Given = { id: 'event', purpose: { kind: 'begins', grounds: ['quality'] } };
    expect(waiting([...many(5), event], { severe: ['quality'] })).toEqual({ 'm-4': limit });
    expect(waiting([...many(5), event], { severe: ['management'] })).toEqual({ event: limit });
  });
  test('never to what stands in a later slot', () => {
    expect(
      waiting([
        { id: 'built', slot: 'build' },
        { id: 'asked', slot: 'ask-of-others' },
      ]),
    ).toEqual({
      built: { kind: 'later-slot' },
      asked: { kind: 'later-slot' },
    });
  });
});

describe('nothing begins before what it needs', () => {
  test('an item with its prerequisite takes two places', () => {
    const needing: Given = { id: 'line', type: 'center', prerequisites: ['m-4'] };
    expect(waiting([...many(5), needing])).toEqual({ 'm-3': limit });
  });
  test('a prerequisite that cannot begin holds it back', () => {
    const closed: Given = { id: 'closed', entry: [{ id: 'firms', status: 'fails' }] };
    expect(waiting([closed, { id: 'after', prerequisites: ['closed'] }])).toEqual({
      closed: { kind: 'entry', entry: 'firms' },
      after: { kind: 'item', measure: 'closed' },
    });
  });
  test('what is built names the item before it, and one that is missing holds nothing back', () => {
    expect(waiting([{ id: 'm' }, { id: 'built', slot: 'build', prerequisites: ['gone', 'm'] }])).toEqual({
      built: { kind: 'item', measure: 'm' },
    });
    expect(waiting([{ id: 'm', prerequisites: ['gone'] }])).toEqual({});
  });
  test('a circle is no trap', () => {
    expect(
      waiting([
        { id: 'hen', prerequisites: ['egg'] },
        { id: 'egg', prerequisites: ['hen'] },
      ]),
    ).toEqual({});
  });
});

test('an absent premise is the reason before any other', () => {
  const absent: Given = { id: 'm', premise: 'not-met', slot: 'build', entry: [{ id: 'firms', status: 'fails' }] };
  expect(waiting([absent])).toEqual({ m: { kind: 'premise' } });
});

test('an entry condition that nobody knows holds nothing back', () => {
  expect(waiting([{ id: 'm', entry: [{ id: 'firms', status: 'unknown' }] }])).toEqual({});
});

describe('of a choice', () => {
  const carriers = (first?: number): Choice => ({
    id: 'carriers',
    code: 'CH90',
    sources: [],
    basis: 'inferred',
    of: ['m-0', 'm-1'],
    keep: 2,
    ...(first === undefined ? {} : { first }),
  });
  test('no more begin than it says, and the other names the one that does', () => {
    expect(waiting(many(2), { choices: [carriers(1)] })).toEqual({
      'm-1': { kind: 'choice', choice: 'carriers', measure: 'm-0' },
    });
  });
  test('all begin where it does not say', () => {
    expect(waiting(many(2), { choices: [carriers()] })).toEqual({});
  });
});

test('what is built waits for the type only while figures or judgement can still give one', () => {
  const items = [item({ id: 'm', slot: 'build' })];
  const base = baseWith({ measures: items.map(({ measure }) => measure), choices: [] });
  const context: EvaluationContext = { base, answers: {}, severities: new Map(), type: undefined };
  expect(waitingOf(items, context, { status: 'unknown' }).get('m')).toEqual({ kind: 'type' });
  expect(waitingOf(items, context, { status: 'not-measurable' }).get('m')).toEqual({ kind: 'later-slot' });
});
