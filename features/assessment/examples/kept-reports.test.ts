import { afterEach, expect, test, vi } from 'vitest';
import { aReport } from '#reports/testing/fixture';
import { keptReports, reportsMadeOnce } from './kept-reports';

const reports = { brief: aReport(), plan: aReport(), evidence: aReport() };
const file = '{"title":"Franca"}';

afterEach(() => {
  globalThis.keptExampleReports = undefined;
  vi.useRealTimers();
});

test('the reports are made once on a day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z') });
  const make = vi.fn(() => reports);
  const first = reportsMadeOnce('franca', 'en', file, make);
  vi.setSystemTime(new Date('2026-11-21T23:59:00Z'));

  expect(reportsMadeOnce('franca', 'en', file, make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('they are made anew on the next day, because they tell their day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T23:59:00Z') });
  const make = vi.fn(() => reports);
  reportsMadeOnce('franca', 'en', file, make);
  vi.setSystemTime(new Date('2026-11-22T00:01:00Z'));
  reportsMadeOnce('franca', 'en', file, make);

  expect(make).toHaveBeenCalledTimes(2);
});

test('another locale and a changed file have reports of their own', () => {
  const make = vi.fn(() => reports);
  reportsMadeOnce('franca', 'en', file, make);
  reportsMadeOnce('franca', 'pt', file, make);
  reportsMadeOnce('franca', 'en', '{}', make);

  expect(make).toHaveBeenCalledTimes(3);
});

test('what nobody has made is not there', () => {
  reportsMadeOnce('franca', 'en', file, () => reports);

  expect(keptReports('franca', 'en')).toBeDefined();
  expect(keptReports('franca', 'pt')).toBeUndefined();
});
