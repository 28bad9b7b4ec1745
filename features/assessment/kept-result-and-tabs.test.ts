import { expect, test } from 'vitest';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { createStore } from '#storage/browser/create-store';
import { memoryDrafts } from '#storage/browser/drafts';
import { memoryShelf } from '#storage/browser/memory-shelf';
import { noOtherTabs } from '#storage/browser/other-tabs';
import type { StoredAssessment } from '#storage/browser/store';
import { withResult } from './result/keep-result';
import { createWorkingCopy, type WorkingCopy } from './working-copy';

const VERSION = 'logic-1-text-1';
const AT = '2026-05-03T09:00:00.000Z';
const system = anAssessment().ofType('center').withDeficit('management', 2).build();

const kept = (assessment: Assessment) => withResult(assessment, VERSION, AT);
const answered = (assessment: Assessment): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, decision: { value: 'budget-line' } },
});

async function twoTabs() {
  const store = createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now: () => AT });
  const created = await store.create(system, AT);
  if (!created.ok) throw new Error('It was not kept.');
  const tab = (stored: StoredAssessment): WorkingCopy =>
    createWorkingCopy({
      store,
      stored,
      drafts: {},
      draftStore: memoryDrafts(),
      now: () => AT,
      onChange: () => undefined,
    });
  return { store, tabs: [tab(created.stored), tab(created.stored)] as const };
}

test('keeping the result is saved, and is no change of what people wrote', async () => {
  const { store, tabs } = await twoTabs();
  tabs[0].change(kept);
  await tabs[0].flush();

  const stored = await store.load(system.id);
  expect(stored?.assessment.lastResult).toMatchObject({ version: VERSION, date: AT, type: 'center' });
  expect(stored?.assessment.updatedAt).toBe(system.updatedAt);
  expect(stored?.changesSinceBackup).toBe(0);
  // An answer is work, and says when it was done.
  tabs[0].change(answered);
  expect(tabs[0].state().assessment.updatedAt).toBe(AT);
});

test('the same result is not kept twice', async () => {
  const { tabs } = await twoTabs();
  tabs[0].change(kept);
  const { assessment } = tabs[0].state();
  tabs[0].change((latest) => withResult(latest, VERSION, '2027-01-01T00:00:00.000Z'));
  expect(tabs[0].state().assessment).toBe(assessment);
});

test('one tab keeps the result while another answers: nobody is asked, and both are there', async () => {
  const { store, tabs } = await twoTabs();
  const [shows, asks] = tabs;
  shows.change(kept);
  asks.change(answered);
  await Promise.all(tabs.map((tab) => tab.flush()));
  await Promise.all(tabs.map((tab) => tab.flush()));

  const stored = await store.load(system.id);
  expect(stored?.assessment.lastResult?.version).toBe(VERSION);
  expect(stored?.assessment.answers.decision).toMatchObject({ value: 'budget-line' });
  for (const tab of tabs) expect(tab.state().status.state).toBe('saved');
});

test('what another tab has kept is followed without a word', async () => {
  const { store, tabs } = await twoTabs();
  tabs[0].change(kept);
  await tabs[0].flush();
  const stored = await store.load(system.id);
  if (stored === undefined) throw new Error('It is gone.');
  tabs[1].follow(stored);

  expect(tabs[1].state().elsewhere).toEqual([]);
  expect(tabs[1].state().assessment.lastResult?.type).toBe('center');
});
