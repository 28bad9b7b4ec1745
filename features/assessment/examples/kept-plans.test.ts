import { afterEach, expect, test, vi } from 'vitest';
import { aReport } from '#reports/testing/fixture';
import { keptPlan, planMadeOnce } from './kept-plans';

const file = '{"title":"Franca"}';

afterEach(() => {
  globalThis.keptExamplePlans = undefined;
  vi.useRealTimers();
});

test('a plan is made once on a day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z') });
  const make = vi.fn(() => aReport());
  const first = planMadeOnce('franca', 'en', file, make);
  vi.setSystemTime(new Date('2026-11-21T23:59:00Z'));

  expect(planMadeOnce('franca', 'en', file, make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('it is made anew on the next day, because it tells its day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T23:59:00Z') });
  const make = vi.fn(() => aReport());
  planMadeOnce('franca', 'en', file, make);
  vi.setSystemTime(new Date('2026-11-22T00:01:00Z'));
  planMadeOnce('franca', 'en', file, make);

  expect(make).toHaveBeenCalledTimes(2);
});

test('another locale and a changed file have plans of their own', () => {
  const make = vi.fn(() => aReport());
  planMadeOnce('franca', 'en', file, make);
  planMadeOnce('franca', 'pt', file, make);
  planMadeOnce('franca', 'en', '{}', make);

  expect(make).toHaveBeenCalledTimes(3);
});

test('what nobody has made is not there', () => {
  planMadeOnce('franca', 'en', file, () => aReport());

  expect(keptPlan('franca', 'en')).toBeDefined();
  expect(keptPlan('franca', 'pt')).toBeUndefined();
});
