import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interviewBase } from '#policies/knowledge/interview';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { must } from '#policies/engine/base';
import { changedFields } from '#storage/browser/changed-fields';
import { createStore } from '#storage/browser/create-store';
import { memoryDrafts } from '#storage/browser/drafts';
import { memoryShelf } from '#storage/browser/memory-shelf';
import { noOtherTabs } from '#storage/browser/other-tabs';
import type { AssessmentStore } from '#storage/browser/store';
import { runs } from '#testing/laws';
import { answerForm, partsTyped } from './fields/answer-form';
import { figuresForm } from './fields/figures-form';
import { profileForm } from './fields/profile-form';
import { type Form, textsInForm, unsavedFields } from '#components/forms/typing';
import { createWorkingCopy, type WorkingCopy } from './working-copy';
import { emptyDraft } from '#components/interview/draft';

const system = anAssessment().build();
const now = () => '2026-03-02T09:00:00.000Z';
const decision = answerForm(must(interviewBase.question, 'decision'));
const willing = answerForm(must(interviewBase.question, 'willing-firms'));

const chosen = (choice: string) => partsTyped(emptyDraft(), { ...emptyDraft(), choice, standing: 'value' }).value ?? '';
const counted = (text: string) => partsTyped(emptyDraft(), { ...emptyDraft(), text, standing: 'value' }).value ?? '';

/** One thing that a person types into one field; among them what cannot be read, and what needs other fields. */
type Typing = { field: string; text: string; into: (tab: WorkingCopy) => void };
const typing = <Field extends string>(form: Form<Field, Assessment>, field: Field, ...texts: string[]): Typing[] =>
  texts.map((text) => ({
    field: `${form.id}.${field}`,
    text,
    into: (tab) => {
      const changed: Partial<Record<Field, string>> = {};
      changed[field] = text;
      tab.type(form, changed);
    },
  }));

const everything = [
  ...typing(profileForm, 'name', 'Vale baskets', 'Baskets  ', ' Baskets of Vale', ''),
  ...typing(profileForm, 'product', 'Trays ', 'Baskets', ' Trays'),
  ...typing(profileForm, 'by', 'The council', ''),
  ...typing(figuresForm, 'locationQuotient', '7,5', '2.500', 'many', ''),
  ...typing(figuresForm, 'sectorShare', '12 %', ''),
  ...typing(figuresForm, 'referenceArea', 'Nowhere', ''),
  ...typing(figuresForm, 'year', '2024', '24'),
  ...typing(figuresForm, 'source', 'Register', 'Labour register'),
  ...typing(decision, 'value', chosen('budget-line'), chosen('law-or-plan')),
  ...typing(decision, 'note', 'Asked twice', ''),
  ...typing(decision, 'who', 'The clerk'),
  ...typing(willing, 'value', counted('1,000'), counted('about 12'), counted('')),
];

type Step = { tab: 0 | 1; do: Typing | 'hear' | 'wait' };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    tab: fc.constantFrom<0 | 1>(0, 1),
    do: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...everything) },
      { weight: 2, arbitrary: fc.constantFrom<'hear' | 'wait'>('hear', 'wait') },
    ),
  }),
  { minLength: 4, maxLength: 40, size: 'max' },
);

async function twoTabs() {
  const shelf = memoryShelf();
  const store = createStore({ shelf, tabs: noOtherTabs, now });
  const created = await store.create(system, now());
  if (!created.ok) throw new Error('The store was not empty.');
  const first = created.stored;
  const faults: string[] = [];

  function openTab() {
    const typed = new Set<string>();
    /** Notes where a tab writes a field into which nobody has typed there. */
    const save: AssessmentStore['save'] = async (assessment, revision, at) => {
      const before = await store.load(system.id);
      const outcome = await store.save(assessment, revision, at);
      if (outcome.ok && before !== undefined) {
        const strange = changedFields(before.assessment, assessment).filter((field) => !isTyped(field));
        faults.push(...strange.map((field) => `${field} was written by a tab in which nobody touched it`));
      }
      return outcome;
    };
    // An answer goes with its value, and figures go with where they come from.
    const isTyped = (field: string) =>
      typed.has(field.replace('profile.decision.', 'profile.')) ||
      typed.has(field.replace(/\.[a-zA-Z]+$/, '.value')) ||
      (field.startsWith('figures.') && [...typed].some((other) => other.startsWith('figures.')));
    const copy = createWorkingCopy({
      store: { save },
      stored: structuredClone(first),
      drafts: {},
      draftStore: memoryDrafts(),
      now,
      onChange: () => undefined,
    });
    return { copy, typed };
  }
  const tabs = [openTab(), openTab()] as const;
  const hear = async (tab: 0 | 1) => {
    const theirs = await store.load(system.id);
    if (theirs !== undefined) tabs[tab].copy.follow(theirs);
  };
  return { store, tabs, hear, faults };
}

test('whatever two tabs type in whatever order, each writes only its own fields, and both show what is stored', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (script, keepsMine) => {
      const { store, tabs, hear, faults } = await twoTabs();
      for (const { tab, do: what } of script) {
        const { copy, typed } = tabs[tab];
        if (what === 'hear') await hear(tab);
        else if (what === 'wait') await copy.flush();
        else {
          typed.add(what.field);
          what.into(copy);
        }
      }
      // Both come to rest; where both have changed a field, the person chooses.
      for (const tab of [0, 1, 0, 1, 0, 1, 0] as const) {
        const { copy } = tabs[tab];
        await copy.flush();
        if (keepsMine) copy.keepMine();
        else copy.takeTheirs();
        await copy.flush();
        await hear(tab);
      }
      const stored = await store.load(system.id);

      expect(faults).toEqual([]);
      for (const { copy } of tabs) {
        const { assessment, drafts, status } = copy.state();
        expect(status.state).toBe('saved');
        expect(stored?.assessment).toEqual(assessment);
        expectFieldsToFollow(profileForm, assessment, drafts);
        expectFieldsToFollow(figuresForm, assessment, drafts);
        expectFieldsToFollow(decision, assessment, drafts);
        expectFieldsToFollow(willing, assessment, drafts);
      }
    }),
    { numRuns: runs(150) },
  );
});

function nameShown(copy: WorkingCopy): string {
  const { assessment, drafts } = copy.state();
  return textsInForm(profileForm, { whole: assessment, drafts }).name;
}

/** A field shows what is stored, as it is stored or as it was typed, unless what was typed could not be stored. */
function expectFieldsToFollow<Field extends string>(
  form: Form<Field, Assessment>,
  whole: Assessment,
  drafts: Parameters<typeof unsavedFields>[1],
) {
  const texts = textsInForm(form, { whole, drafts });
  const unsaved = unsavedFields(form, drafts);
  const settled = form.fields.filter((field) => !unsaved.includes(field));
  const shown = form.shown(whole);
  for (const field of settled) {
    if (texts[field] === shown[field]) continue;
    expect(form.shown(form.write(whole, texts, [field]).whole)[field]).toBe(shown[field]);
  }
}

test('what both tabs have typed into different fields is kept, though neither has heard the other', async () => {
  const { store, tabs } = await twoTabs();
  const [one, other] = tabs;
  one.copy.type(profileForm, { name: 'Vale baskets' });
  await one.copy.flush();
  other.copy.type(profileForm, { product: 'Trays' });
  other.copy.type(decision, { value: chosen('budget-line'), note: 'Asked' });
  await other.copy.flush();
  await other.copy.flush();
  const stored = await store.load(system.id);

  expect(stored?.assessment.profile).toMatchObject({ name: 'Vale baskets', product: 'Trays' });
  expect(stored?.assessment.answers.decision).toMatchObject({ value: 'budget-line', note: 'Asked' });
  expect(other.copy.state().elsewhere).toEqual(['profile.name']);
});

test('what was typed gives way to what another tab stores later, however it was typed', async () => {
  const { tabs, hear } = await twoTabs();
  const [one, other] = tabs;
  one.copy.type(profileForm, { name: ' Vale baskets ' });
  await one.copy.flush();
  expect(nameShown(one.copy)).toBe(' Vale baskets ');
  await hear(1);
  other.copy.type(profileForm, { name: 'Trays' });
  await other.copy.flush();
  await hear(0);
  expect(nameShown(one.copy)).toBe('Trays');

  other.copy.type(profileForm, { name: '' });
  one.copy.type(profileForm, { name: 'Hats' });
  await one.copy.flush();
  await hear(1);
  expect(nameShown(other.copy)).toBe('');
  expect(other.copy.state().assessment.profile.name).toBe('Hats');
});

test('the same field in both tabs is asked about, and the one that was not taken does not come back', async () => {
  const { store, tabs, hear } = await twoTabs();
  const [one, other] = tabs;
  one.copy.type(decision, { value: chosen('budget-line') });
  await one.copy.flush();
  other.copy.type(decision, { value: chosen('law-or-plan') });
  await other.copy.flush();
  expect(other.copy.state().status.state).toBe('conflict');

  other.copy.takeTheirs();
  const { assessment, drafts } = other.copy.state();
  expect(textsInForm(decision, { whole: assessment, drafts }).value).toBe(chosen('budget-line'));
  other.copy.type(decision, { note: 'a' });
  await other.copy.flush();
  await hear(0);
  expect((await store.load(system.id))?.assessment.answers.decision).toMatchObject({ value: 'budget-line', note: 'a' });
});
