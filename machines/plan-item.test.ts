import { expect, describe, test } from 'vitest';
import { type PlanStatus, planStatus } from '#policies/schema/plan';
import { eventsFrom, type PlanItemEvent, statusAfter } from './plan-item';

const EVENTS: PlanItemEvent[] = [
  { type: 'take over' },
  { type: 'change' },
  { type: 'postpone' },
  { type: 'refuse', reason: 'No room for it' },
  { type: 'finish' },
  { type: 'take up again' },
];

/** Where each event leads from each status, in the order of EVENTS; null where it is not allowed. */
const LIFE: Record<PlanStatus, (PlanStatus | null)[]> = {
  proposed: ['accepted', 'changed', 'postponed', 'refused', null, null],
  accepted: [null, 'changed', 'postponed', 'refused', 'done', null],
  changed: ['accepted', null, 'postponed', 'refused', 'done', null],
  postponed: ['accepted', null, null, 'refused', null, null],
  refused: [null, null, null, null, null, 'proposed'],
  done: [null, null, null, null, null, 'accepted'],
};

describe.each(planStatus.options)('an item that is %s', (status) => {
  test.each(EVENTS.map((event, index) => ({ event, then: LIFE[status][index] ?? null })))(
    '$event.type: $then',
    ({ event, then }) => {
      expect(statusAfter(status, event)).toBe(then);
    },
  );
  test('allows the events that lead somewhere, and no other', () => {
    const allowed = EVENTS.filter((_, index) => LIFE[status][index] !== null).map((event) => event.type);
    expect(eventsFrom(status).toSorted()).toEqual(allowed.toSorted());
  });
});

test('what is offered first is what most people do', () => {
  expect(eventsFrom('proposed')).toEqual(['take over', 'change', 'postpone', 'refuse']);
  expect(eventsFrom('accepted')).toEqual(['change', 'finish', 'postpone', 'refuse']);
});

describe('a reason', () => {
  test.each(['', ' ', '\n\t'])('of %j refuses nothing', (reason) => {
    expect(statusAfter('proposed', { type: 'refuse', reason })).toBeNull();
    expect(statusAfter('postponed', { type: 'refuse', reason })).toBeNull();
  });
  test('is not needed to postpone', () => {
    expect(statusAfter('changed', { type: 'postpone', reason: '' })).toBe('postponed');
  });
});
