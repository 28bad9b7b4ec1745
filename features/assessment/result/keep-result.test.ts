import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { keepLater } from './keep-result';

const VERSION = 'logic-1-text-1';
const start = anAssessment().ofType('center').withDeficit('management', 2).build();
const answered = (assessment: Assessment, source: string): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, aim: { value: 'no', source } },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is kept of an assessment that is only opened', () => {
  const work = working(start);
  work.draw(false);
  vi.advanceTimersByTime(60_000);
  expect(work.current().lastResult).toBeUndefined();
});

test('the result is kept as soon as it is shown, and once', () => {
  const work = working(start);
  work.draw(true);
  vi.advanceTimersByTime(10);
  const kept = work.current();
  expect(kept.lastResult).toMatchObject({ type: 'center', version: VERSION });
  work.draw(true);
  vi.advanceTimersByTime(60_000);
  expect(work.current()).toBe(kept);
});

test('answers that change are decided upon when people pause, not with every key', () => {
  const work = working(start);
  for (const source of ['T', 'To', 'Tol', 'Told']) {
    work.change((assessment) => answered(assessment, source));
    work.draw(false);
    vi.advanceTimersByTime(300);
  }
  expect(work.current().lastResult).toBeUndefined();
  vi.advanceTimersByTime(10_000);
  expect(work.current().lastResult?.facts).toHaveProperty(['answers.aim']);
});

test('what other rules decided stays until these have shown theirs', () => {
  const lastResult = { version: 'logic-0-text-0', measures: ['hire-coordinator'] };
  const work = working({ ...start, lastResult });
  work.change((assessment) => answered(assessment, 'Told'));
  work.draw(false);
  vi.advanceTimersByTime(60_000);
  expect(work.current().lastResult).toEqual(lastResult);
  work.draw(true);
  vi.advanceTimersByTime(10);
  expect(work.current().lastResult?.version).toBe(VERSION);
});

test('a tab with other rules that writes over it is not written over again', () => {
  const work = working(start);
  work.draw(true);
  vi.advanceTimersByTime(10);
  const { lastResult } = work.current();
  if (lastResult === undefined) throw new Error('Nothing is kept.');
  work.change((mine) => ({ ...structuredClone(mine), lastResult: { ...lastResult, version: 'logic-2-text-2' } }));
  work.draw(true);
  vi.advanceTimersByTime(60_000);
  expect(work.current().lastResult?.version).toBe('logic-2-text-2');
});

/** A working copy that is drawn anew: what the last drawing waited for is ended. */
function working(opened: Assessment) {
  let assessment = opened;
  let end = () => {};
  const change = (next: (latest: Assessment) => Assessment) => {
    assessment = next(assessment);
  };
  return {
    change,
    current: () => assessment,
    draw(shown: boolean) {
      end();
      end = keepLater({ assessment, opened, change }, { version: VERSION, shown });
    },
  };
}
