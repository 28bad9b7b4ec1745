import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { timelineOf } from '#policies/plan/timeline';
import type { Plan } from '#policies/schema/plan';
import { reviewOf } from './review-question';

const item = (id: string, more: object = {}) => ({ id, custom: { title: id }, status: 'accepted' as const, ...more });
const review = (plan: Plan) => reviewOf(plan, timelineOf(plan, [], knowledgeBase));

describe('the review at month 12', () => {
  test('stands twelve months after the first month of the plan', () => {
    const plan = {
      items: [item('a', { start: '2027-03', end: '2027-05' }), item('b', { start: '2027-06', end: '2028-06' })],
    };
    expect(review(plan)).toEqual({ month: '2028-03', targets: 0, finished: ['a'] });
    expect(review({ items: [item('a', { start: '2026-12' })] })?.month).toBe('2027-12');
    expect(review({ items: [item('a', { start: '2026-01-15' })] })?.month).toBe('2027-01');
  });

  test('has no month while no item has one, and is not there without items', () => {
    expect(review({ items: [item('a')] })).toEqual({ month: null, targets: 0, finished: [] });
    expect(review({})).toBeNull();
    expect(review({ items: [item('a', { status: 'refused' })] })).toBeNull();
  });

  test('counts the targets of that month only, of items that are in the plan', () => {
    const targets = [
      { month: 12 as const, value: 3 },
      { month: 24 as const, value: 9 },
    ];
    expect(review({ items: [item('a', { targets }), item('b', { targets, status: 'postponed' })] })?.targets).toBe(1);
  });
});
