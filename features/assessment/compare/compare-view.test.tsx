// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressesIn } from '#features/browser/path';
import type { Working } from '#features/assessment/use-assessment';
import { SinceKeptNotice } from '#features/assessment/result/since-kept-notice';
import messages from '#messages/en.json';
import { resultToKeep } from '#policies/compare/kept-result';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { knowledgeVersion } from '#policies/version';
import { createStore } from '#storage/browser/create-store';
import { memoryShelf } from '#storage/browser/memory-shelf';
import { noOtherTabs } from '#storage/browser/other-tabs';
import type { AssessmentStore } from '#storage/browser/store';
import { CompareView } from './compare-view';

let search = new URLSearchParams();
vi.mock('#features/browser/use-address', () => ({
  useAddress: () => ({ pathname: '/en/work/x/compare', search }),
}));

const AT = '2027-11-21T00:00:00Z';
const VERSION = knowledgeVersion(knowledge, textsFor('en'));
const opened = openAssessment(readFileSync('examples/votuporanga-furniture.arranjo.json', 'utf8'));
if (!opened.ok) throw new Error('The example cannot be opened.');
const first = opened.assessment;
const lead = knowledgeBase.leadOf.get('unwillingness-to-cooperate')?.id ?? '';
const better = knowledgeBase.question.get(lead)?.options?.find(({ severity }) => severity === 0)?.id ?? '';
const later: Assessment = {
  ...first,
  id: '00000000-0000-4000-8000-000000000004',
  title: 'Votuporanga, a year later',
  updatedAt: AT,
  answers: { ...first.answers, [lead]: { value: better, evidence: 'visit', changedAt: AT } },
};

let root: Root;
let container: HTMLElement;
let store: AssessmentStore;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  search = new URLSearchParams();
  store = createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now: () => AT });
  await store.create(first, AT);
  await store.create(later, AT);
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
});

describe('the page that compares', () => {
  test('offers the other assessments of this browser, and a file, and compares nothing by itself', async () => {
    await show(later);
    await until(() => container.querySelectorAll('#compare-with option').length > 1);
    const names = [...container.querySelectorAll('#compare-with option')].map((option) => option.textContent);
    expect(names).toEqual(['Choose one', expect.stringContaining(first.title)]);
    expect(container.querySelector('input[type=file]')).not.toBeNull();
    expect(container.querySelector('.section')).toBeNull();
  });

  test('shows what changed since the one that the address names, the earlier one first', async () => {
    search = new URLSearchParams({ with: first.id });
    await show(later);
    await until(() => container.querySelector('#comparison') !== null);
    const text = container.textContent;
    expect(text).toContain('This is a follow-up of the same system after 12 months.');
    expect(text).toContain('Unwillingness to cooperate');
    expect(container.querySelector('.two-by-two-other')).not.toBeNull();
    expect(sides()).toEqual([expect.stringContaining(first.title), expect.stringContaining(later.title)]);

    await act(async () => button('Swap before and after').click());
    await until(() => sides()[0]?.includes(later.title) === true);
    expect(sides()[1]).toContain(first.title);
  });

  test('says so where the other one is no longer here', async () => {
    search = new URLSearchParams({ with: '00000000-0000-4000-8000-000000000009' });
    await show(later);
    await until(() => container.querySelector('[role=alert]') !== null);
    expect(container.querySelector('[role=alert]')?.textContent).toBe(messages.work.compare.gone);
  });

  test('takes a file, keeps nothing of it, and says what is wrong with one that is none', async () => {
    await show(first);
    const colleague = { ...first, title: 'Of a colleague', answers: later.answers };
    await choose(aFile('theirs.arranjo.json', JSON.stringify(colleague)));
    await until(() => container.querySelector('#comparison') !== null);
    expect(container.textContent).toContain('two states of one assessment');
    expect(container.textContent).toContain('Compared with the file theirs.arranjo.json.');
    expect((await store.list()).map(({ assessment }) => assessment.title)).not.toContain('Of a colleague');

    const strange = { ...colleague, answers: { ...colleague.answers, 'no-such-question': { value: 'x' } } };
    await choose(aFile('strange.arranjo.json', JSON.stringify(strange)));
    await until(() => container.textContent.includes('One part of it cannot be read and is left aside.'));

    await choose(aFile('broken.json', '{'));
    await until(() => container.querySelector('[role=alert]') !== null);
    expect(container.querySelector('[role=alert]')?.textContent).toBe(messages.work.list.fileDamaged);
  });

  test('tells what became of the result that was kept when the assessment was opened', async () => {
    const kept = resultToKeep(readingOf(first, knowledgeBase), VERSION, '2026-05-03T00:00:00Z');
    await show({ ...later, lastResult: kept });
    await until(() => container.querySelector('#since') !== null);
    expect(container.textContent).toContain('It was kept on 3 May 2026.');
    expect(container.textContent).toContain('One answer or figure has changed');
    expect(container.textContent).toContain('The rules are the same.');
  });
});

describe('the sentence on the result', () => {
  const kept = (version: string, of = first) =>
    resultToKeep(readingOf(of, knowledgeBase), version, '2026-05-03T00:00:00Z');
  const said = async (assessment: Assessment) => {
    await draw(
      <SinceKeptNotice working={working(assessment)} addresses={addressesIn('en')} knowledgeVersion={VERSION} />,
    );
    return container.textContent;
  };

  test('is not there where nothing was kept or nothing changed', async () => {
    expect(await said(first)).toBe('');
    expect(await said({ ...first, lastResult: kept(VERSION) })).toBe('');
  });

  test('tells other answers, other rules, and both apart', async () => {
    expect(await said({ ...later, lastResult: kept(VERSION) })).toMatch(
      /^Since 3 May 2026, one answer or figure has changed; the rules are the same\./,
    );
    expect(await said({ ...first, lastResult: kept('logic-0-text-0') })).toMatch(
      /^Since 3 May 2026, the rules have changed; your answers are the same\. The result is the same\. See what changed$/,
    );
    expect(await said({ ...later, lastResult: kept('logic-0-text-0') })).toMatch(/the rules have changed, and so have/);
  });

  test('counts what came in and what went out', async () => {
    const { measures = [], ...rest } = kept('logic-0-text-0');
    const [, ...fewer] = measures;
    expect(await said({ ...first, lastResult: { ...rest, measures: [...fewer, 'gone', 'gone-too'] } })).toContain(
      'One measure came in. 2 measures went out.',
    );
  });
});

async function show(assessment: Assessment) {
  await draw(<CompareView store={store} working={working(assessment)} addresses={addressesIn('en')} />);
}

async function draw(node: React.ReactNode) {
  await act(async () => {
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        {node}
      </NextIntlClientProvider>,
    );
  });
}

async function until(isThere: () => boolean) {
  await vi.waitFor(
    async () => {
      await act(async () => new Promise((settle) => setTimeout(settle, 20)));
      expect(isThere()).toBe(true);
    },
    { timeout: 20_000 },
  );
}

/** This document cannot read files, as browsers can. */
function aFile(name: string, content: string): File {
  return Object.assign(new File([content], name), { text: () => Promise.resolve(content) });
}

async function choose(file: File) {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is no field for a file.');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function button(name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}

/** What stands under "Before" and "After". */
function sides(): string[] {
  return [...container.querySelectorAll('#comparison ~ * dd')].slice(0, 2).map((each) => each.textContent ?? '');
}

function working(assessment: Assessment): Working {
  const nothing = () => undefined;
  return {
    assessment,
    stored: { assessment, revision: 1, savedAt: AT, backedUpAt: null, changesSinceBackup: 0 },
    status: { state: 'saved', at: AT },
    drafts: {},
    elsewhere: [],
    change: nothing,
    type: nothing,
    keepDraft: nothing,
    takeTheirs: nothing,
    keepMine: nothing,
    seen: nothing,
    markBackedUp: nothing,
    opened: assessment,
  };
}
