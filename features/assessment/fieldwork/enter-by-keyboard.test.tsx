// @vitest-environment jsdom
import { NextIntlClientProvider } from 'next-intl';
import { act, useMemo, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressesIn } from '#features/browser/path';
import { useAnswering } from '#features/assessment/interview/use-answers';
import { loadTexts, interviewTexts } from '#features/assessment/interview/interview-texts';
import type { Working } from '#features/assessment/use-assessment';
import { createWorkingCopy, type WorkingCopy } from '#features/assessment/working-copy';
import messages from '#messages/en.json';
import { situationOf } from '#policies/engine/situation';
import { progressOf } from '#policies/interview/progress';
import { sectionsOf } from '#policies/interview/sections';
import { interviewBase } from '#policies/knowledge/interview';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import type { StoredAssessment } from '#storage/browser/store';
import { EnterView } from './enter-view';

const search = new URLSearchParams({ person: 'small-firms' });
vi.mock('#features/browser/use-address', () => ({
  useAddress: () => ({ pathname: '/en/work/x/fieldwork/enter', search }),
}));
// What an answer changes is told on the question page; here nobody waits for it.
vi.mock('#features/assessment/interview/load-effects', () => ({ loadEffects: () => Promise.resolve(undefined) }));

let root: Root;
let container: HTMLElement;
let copy: WorkingCopy;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await loadTexts('en', sectionsOf(interviewBase));
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  copy.stop();
  container.remove();
});

describe('entering what came back', () => {
  test('thirty answers, by the keyboard alone, each with who and evidence', async () => {
    await open(anAssessment().build());
    await choose('grid-evidence', 'interview');
    const rows = rowsOfChoices();
    expect(rows.length).toBeGreaterThanOrEqual(30);

    focusFirst();
    let entered = 0;
    for (let keys = 0; entered < 30 && keys < 200; keys += 1) {
      const row = currentRow();
      if (row?.querySelector('input[type=radio][name="' + `grid-${row.dataset.row}` + '"]') === null) {
        await press('Enter');
        continue;
      }
      await press('1');
      entered += 1;
    }

    const given = Object.values(answers());
    expect(given).toHaveLength(30);
    expect(
      given.every(
        ({ evidence, who }) => evidence === 'interview' && who === 'Small owners, without lead firms in the room',
      ),
    ).toBe(true);
    expect(status()).toContain('30 answers entered.');
  });

  test('arrows move between the questions, and zero stands for "does not know"', async () => {
    await open(anAssessment().build());
    focusFirst();
    const first = currentRow()?.dataset.row ?? '';
    await press('ArrowDown');
    expect(currentRow()?.dataset.row).not.toBe(first);
    await press('ArrowUp');
    expect(currentRow()?.dataset.row).toBe(first);
    await press('0');
    expect(answers()[first]).toMatchObject({ unknown: true });
    expect(currentRow()?.dataset.row).not.toBe(first);
  });

  test('an earlier answer that says something else keeps its evidence apart, as on its own page', async () => {
    await open(anAssessment().withAnswer('lead-firms', 'none', { evidence: 'guess', who: 'the office' }).build());
    await choose('grid-evidence', 'visit');
    await focus('lead-firms');
    await press('2');
    expect(answers()['lead-firms']).toMatchObject({
      value: 'buy',
      evidence: 'visit',
      formerEvidence: [{ value: 'none', evidence: 'guess', who: 'the office' }],
    });
  });

  test('what was entered is taken back as it was, one by one', async () => {
    const before = anAssessment().withAnswer('lead-firms', 'none', { evidence: 'guess' }).build();
    await open(before);
    await focus('lead-firms');
    await press('2');
    await press('1');
    await press('z', { ctrlKey: true });
    await press('z', { ctrlKey: true });
    expect(answers()).toEqual(before.answers);
    expect(status()).toContain('Taken back');
  });

  test('several options add up, and a number is taken when one goes on', async () => {
    await open(anAssessment().build());
    await focus('counterpart');
    await press('1');
    await press('2');
    expect(answers().counterpart).toMatchObject({ value: ['money', 'in-kind'] });
    await focus('willing-firms');
    await type('7');
    expect(answers()['willing-firms']).toBeUndefined();
    await press('Enter');
    expect(answers()['willing-firms']).toMatchObject({ value: 7 });
  });
});

async function open(assessment: Assessment): Promise<void> {
  const stored: StoredAssessment = {
    assessment,
    revision: 1,
    savedAt: '2026-11-30T00:00:00Z',
    backedUpAt: null,
    changesSinceBackup: 0,
  };
  copy = createWorkingCopy({
    store: {
      save: async (saved, revision) => ({ ok: true, stored: { ...stored, assessment: saved, revision: revision + 1 } }),
    },
    stored,
    drafts: {},
    draftStore: { keep: async () => undefined, load: async () => ({}) },
    now: () => '2026-11-30T12:00:00Z',
    onChange: () => show(),
  });
  await act(async () => {
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <Harness of={copy} />
      </NextIntlClientProvider>,
    );
  });
}

let show: () => void = () => undefined;

function follow(shown: () => void): () => void {
  show = shown;
  return () => undefined;
}

function Harness({ of }: { of: WorkingCopy }) {
  const state = useSyncExternalStore(follow, of.state);
  return <View working={{ ...state, ...of, markBackedUp: () => undefined, opened: state.assessment }} />;
}

function View({ working }: { working: Working }) {
  const answering = useAnswering(working);
  const situation = useMemo(() => situationOf(working.assessment, interviewBase), [working.assessment]);
  const progress = useMemo(() => progressOf(situation, 'all'), [situation]);
  const shared = {
    working,
    situation,
    progress,
    answering,
    texts: interviewTexts('en'),
    addresses: addressesIn('en'),
    depth: 'all' as const,
    knowledgeVersion: 'logic-1-text-1',
  };
  return <EnterView {...shared} />;
}

function answers(): Assessment['answers'] {
  return copy.state().assessment.answers;
}

function status(): string {
  return container.querySelector('[role=status]')?.textContent ?? '';
}

function rowsOfChoices(): Element[] {
  return [...container.querySelectorAll('[data-row]')];
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

function focusFirst(): void {
  container.querySelector<HTMLInputElement>('[data-row] input')?.focus();
}

async function focus(question: string): Promise<void> {
  const control = container.querySelector<HTMLInputElement>(`[data-row="${question}"] input`);
  if (control === null) throw new Error(`${question} is not in the grid`);
  await act(async () => control.focus());
}

async function press(key: string, held: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  });
}

async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) throw new Error('nothing to type into');
  await set(field, text, 'input');
}

async function choose(id: string, value: string): Promise<void> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`${id} is no list`);
  await set(field, value, 'change');
}

/** Sets a value as a browser does, past React's own setter. */
async function set(field: HTMLInputElement | HTMLSelectElement, value: string, event: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  await act(async () => {
    setter?.call(field, value);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
