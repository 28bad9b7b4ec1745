// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import type { Working } from './use-assessment';
import { useKeptResult } from './use-kept-result';

vi.mock('./later-views', async () => {
  const loaded = await import('./result/keep-result');
  return { loadKeeping: () => Promise.resolve(loaded) };
});

const start = anAssessment().ofType('center').withDeficit('management', 2).build();
const answer = (assessment: Assessment, note: string): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, aim: { value: 'no', source: note } },
});

let root: Root;
let current: Assessment;
let change: (next: (assessment: Assessment) => Assessment) => void;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  root = createRoot(document.body.appendChild(document.createElement('main')));
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('nothing is kept of an assessment that is only opened', async () => {
  await show(false);
  await pass(60_000);
  expect(current.lastResult).toBeUndefined();
});

test('the result is kept as soon as it is shown, and once', async () => {
  await show(true);
  await pass(10);
  expect(current.lastResult).toMatchObject({ type: 'center', version: 'logic-1-text-1' });
  const once = current;
  await pass(60_000);
  expect(current).toBe(once);
});

test('answers that change are decided upon when people pause, not with every key', async () => {
  await show(false);
  for (const note of ['T', 'To', 'Tol', 'Told']) {
    await act(async () => change((assessment) => answer(assessment, note)));
    await pass(300);
  }
  expect(current.lastResult).toBeUndefined();
  await pass(10_000);
  expect(current.lastResult?.facts).toHaveProperty(['answers.aim']);
});

test('a tab with other rules that writes over it is not written over again', async () => {
  await show(true);
  await pass(10);
  const { lastResult } = current;
  if (lastResult === undefined) throw new Error('Nothing is kept.');
  const theirs = { ...structuredClone(current), lastResult: { ...lastResult, version: 'logic-2-text-2' } };
  await act(async () => change(() => theirs));
  await pass(60_000);
  expect(current.lastResult?.version).toBe('logic-2-text-2');
});

async function pass(milliseconds: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

async function show(shown: boolean) {
  await act(async () => root.render(<Harness shown={shown} />));
}

function Harness({ shown }: { shown: boolean }) {
  const [assessment, setAssessment] = useState(start);
  const [first] = useState(() => working(setAssessment));
  current = assessment;
  change = setAssessment;
  useKeptResult({ ...first, assessment }, { version: 'logic-1-text-1', begun: true, shown });
  return null;
}

function working(set: (next: (assessment: Assessment) => Assessment) => void): Working {
  const nothing = () => undefined;
  const stored = { assessment: start, revision: 1, savedAt: start.updatedAt, backedUpAt: null, changesSinceBackup: 0 };
  return {
    assessment: start,
    stored,
    status: { state: 'saved', at: start.updatedAt },
    drafts: {},
    elsewhere: [],
    change: set,
    type: nothing,
    keepDraft: nothing,
    takeTheirs: nothing,
    keepMine: nothing,
    seen: nothing,
    markBackedUp: nothing,
    keptBefore: undefined,
  };
}
