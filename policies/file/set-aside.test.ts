import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { runs } from '#testing/laws';
import { openAssessment, type Opened } from './open-assessment';
import type { Part } from './set-aside';

const good = anAssessment().withFlag('aim_create', 'no').build();
const open = (input: unknown): Extract<Opened, { ok: true }> => {
  const opened = openAssessment(JSON.stringify(input));
  if (!opened.ok) throw new Error(`Refused: ${JSON.stringify(opened.faults)}`);
  return opened;
};
const partsOf = (input: unknown): Part[] => open(input).setAside.map(({ part }) => part);

describe('a retired option', () => {
  const base = baseWith({
    questions: [
      aQuestion({ kind: 'single', options: [{ id: 'few' }, { id: 'many' }], retired: { some: 'few', all: null } }),
    ],
  });
  const opened = (value: unknown) =>
    openAssessment(JSON.stringify({ ...good, answers: { 'a-question': { value } } }), base);
  test.each([
    ['some', { replacement: 'few' }],
    ['all', {}],
    ['never-there', {}],
  ])('%s is set aside with what stands for it, which is never put in its place', (value, more) => {
    expect(opened(value)).toMatchObject({
      ok: true,
      assessment: { answers: {} },
      setAside: [{ part: { kind: 'answer', question: 'a-question', ...more }, cause: { key: 'options' } }],
    });
  });
});

describe('each single fault is set aside alone', () => {
  const item = { measure: 'standing-forum', status: 'accepted', note: 'Agreed in May' };
  const planned = (plan: unknown) => ({ ...good, plan });
  const forum = { measure: 'standing-forum' };
  test.each<[string, unknown, Part]>([
    [
      'an amount of twenty digits',
      planned({ items: [{ ...item, budget: { amount: 99999999999999999999, currency: 'GHS' } }] }),
      { kind: 'item-field', item: forum, field: 'amount' },
    ],
    [
      'a target',
      planned({ items: [{ ...item, targets: [{ value: 3, month: 18 }] }] }),
      { kind: 'target', item: forum, value: '3' },
    ],
    [
      'an item of a status that nobody knows',
      planned({ items: [{ custom: { title: 'A kiln' }, status: 'someday' }, item] }),
      { kind: 'item', item: { title: 'A kiln' } },
    ],
    ['the second of two items that are the same', planned({ items: [item, item] }), { kind: 'item', item: forum }],
    [
      'a reason of nothing',
      planned({ overrides: [{ check: 'counterpart', reason: '' }] }),
      { kind: 'override', check: 'counterpart' },
    ],
    [
      'a party with too long a name',
      planned({ items: [{ ...item, takesPart: ['Ana', 'x'.repeat(501)] }] }),
      { kind: 'item-field', item: forum, field: 'takesPart' },
    ],
    [
      'a stage without an id',
      planned({ agreement: { stages: [{ title: 'First' }] } }),
      { kind: 'stage', title: 'First' },
    ],
    ['an agreement without stages', planned({ agreement: {} }), { kind: 'field', field: 'agreement' }],
    ['a figure', anAssessment().withFigures({ sectorShare: 14 }).build(), { kind: 'figure', field: 'sectorShare' }],
    ['figures of no year', { ...good, indicators: { referenceArea: 'x', source: 'y' } }, { kind: 'figures' }],
    ['cut-offs', { ...good, thresholds: { preset: 'mine' } }, { kind: 'cut-offs' }],
    [
      'a grade',
      { ...good, answers: { aim: { value: 'no', evidence: 'rumour' } } },
      { kind: 'answer-field', question: 'aim', field: 'evidence' },
    ],
    [
      'what a group says that is no answer',
      {
        ...good,
        answers: { aim: { value: 'no', byGroup: { buyers: { value: 'perhaps' }, officer: { unknown: true } } } },
      },
      { kind: 'group-answer', question: 'aim', group: 'buyers' },
    ],
    [
      'a group of another edition',
      { ...good, answers: { aim: { value: 'no', byGroup: { guilds: { value: 'no' } } } } },
      { kind: 'group-answer', question: 'aim', group: 'guilds' },
    ],
    [
      'a field of what a group says',
      { ...good, answers: { aim: { unknown: true, byGroup: { buyers: { value: 'no', note: 'x'.repeat(4001) } } } } },
      { kind: 'group-answer', question: 'aim', group: 'buyers', field: 'note' },
    ],
    [
      'groups that are a list',
      { ...good, answers: { aim: { value: 'no', byGroup: ['buyers'] } } },
      { kind: 'answer-field', question: 'aim', field: 'byGroup' },
    ],
    [
      'a note that is too long',
      { ...good, answers: { aim: { value: 'no', note: 'x'.repeat(4001) } } },
      { kind: 'answer-field', question: 'aim', field: 'note' },
    ],
    ['an answer of no shape', { ...good, answers: { aim: 7 } }, { kind: 'answer', question: 'aim' }],
    [
      'a decision in a number',
      { ...good, profile: { ...good.profile, decision: { what: 7 } } },
      { kind: 'profile-field', field: 'decision' },
    ],
    ['a key of another program', { ...good, screening: {} }, { kind: 'field', field: 'screening' }],
    ['a title of 506 signs', { ...good, title: 'x'.repeat(506) }, { kind: 'field', field: 'title' }],
    ['a language that is none', { ...good, locale: 7 }, { kind: 'field', field: 'locale' }],
    ['a date that is none', { ...good, updatedAt: 'yesterday' }, { kind: 'field', field: 'updatedAt' }],
    ['a last result', { ...good, lastResult: 'unheard of' }, { kind: 'last-result' }],
  ])('%s', (_, input, part) => {
    expect(partsOf(input)).toEqual([part]);
  });
  test('a title that is too long is cut, not lost', () => {
    expect(open({ ...good, title: 'x'.repeat(506) }).assessment.title).toBe('x'.repeat(500));
  });
  test('a figure beyond all numbers', () => {
    const text = JSON.stringify(anAssessment().withFigures({ locationQuotient: 5 }).build()).replace(
      '"locationQuotient":5',
      '"locationQuotient":1e999',
    );
    expect(openAssessment(text)).toMatchObject({
      ok: true,
      setAside: [{ part: { kind: 'figure', field: 'locationQuotient' } }],
    });
  });
  test('items beyond the five hundredth', () => {
    const items = Array.from({ length: 503 }, (_, i) => ({ ...item, id: `item-${i}` }));
    const opened = open(planned({ items }));
    expect(opened.assessment.plan?.items).toHaveLength(500);
    expect(opened.setAside).toHaveLength(3);
  });
});

test('one bad part of any assessment is named, and all the rest is opened as it was', () => {
  const spoilt = (assessment: Assessment, id: string) => ({
    ...assessment,
    answers: { ...assessment.answers, [id]: { value: { no: 'answer' } } },
  });
  fc.assert(
    fc.property(anyAssessment, fc.constantFrom(...knowledgeBase.question.keys()), (assessment, id) => {
      const { [id]: _, ...others } = assessment.answers;
      const opened = open(spoilt(assessment, id));
      expect(opened.setAside.map(({ part }) => part)).toEqual([{ kind: 'answer', question: id }]);
      expect(opened.assessment).toEqual({ ...assessment, answers: others });
    }),
    { numRuns: runs(100, 10) },
  );
});

test('a file of an earlier edition opens with all that can be read', () => {
  const text = readFileSync('policies/testing/file-of-an-earlier-edition.arranjo.json', 'utf8');
  const opened = openAssessment(text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const { answers, plan, indicators } = opened.assessment;
  expect(answers).toEqual({
    aim: { value: 'no', evidence: 'interview', who: 'The chief executive' },
    'willing-firms': { value: 7 },
  });
  expect(indicators).toMatchObject({ locationQuotient: 6.2, establishments: 120, year: 2024 });
  expect(plan).toEqual({
    items: [
      {
        measure: 'standing-forum',
        status: 'accepted',
        owner: 'associations',
        budget: { currency: 'GHS', paidBy: ['donors'] },
        targets: [{ indicator: 'members', value: 40, month: 12 }],
      },
      { measure: 'a-measure-of-2026', status: 'accepted', note: 'Agreed in May' },
    ],
    overrides: [],
    agreement: { stages: [{ id: 'know', title: 'First' }] },
  });
  expect(opened.setAside.map(({ part }) => part.kind).sort()).toEqual(
    [
      ...['question', 'answer', 'answer', 'answer-field', 'figure', 'field'],
      ...['item-field', 'target', 'item', 'item', 'override', 'stage', 'stage-field'],
    ].sort(),
  );
});
