import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { parseAssessment, parseAssessmentText, parseJson, SCHEMA_VERSION } from './parse-assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { runs } from '#testing/laws';

const good = anAssessment().ofType('center').withFlag('counterpart', 'action').build();

function faultsOf(input: unknown) {
  const parsed = parseAssessment(input, knowledgeBase);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => ({ path, message }));
}

const pathsOf = (input: unknown) => faultsOf(input).map((fault) => fault.path);
const answering = (question: string, answer: unknown) => ({ ...good, answers: { [question]: answer } });

describe('a good assessment', () => {
  test('is given back as it was', () => {
    expect(parseAssessment(good, knowledgeBase)).toEqual({ ok: true, assessment: good });
    expect(parseAssessmentText(JSON.stringify(good), knowledgeBase)).toEqual({ ok: true, assessment: good });
  });
  test('is any that can be made with this knowledge base, and comes back whole from its own text', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(parseAssessmentText(JSON.stringify(assessment), knowledgeBase)).toEqual({ ok: true, assessment });
      }),
      { numRuns: runs(300, 20) },
    );
  });
  test('may be marked as UTF-8 at its beginning, and there only', () => {
    expect(parseAssessmentText(`\uFEFF${JSON.stringify(good)}`, knowledgeBase).ok).toBe(true);
    expect(parseAssessmentText(`${JSON.stringify(good)}\uFEFF`, knowledgeBase).ok).toBe(false);
  });
  test('may say more in its profile, be of an old edition, and have an extreme quotient', () => {
    const more = { ...good, knowledgeVersion: 'of 1990', profile: { ...good.profile, mayor: 'Ana' } };
    expect(parseAssessment(more, knowledgeBase)).toEqual({ ok: true, assessment: more });
    expect(faultsOf(anAssessment().withFigures({ locationQuotient: 2574 }).build())).toEqual([]);
    expect(faultsOf(anAssessment().withFigures({ locationQuotient: Number.MAX_VALUE }).build())).toEqual([]);
  });
});

describe('what is no assessment', () => {
  test.each([[null], [undefined], [7], ['text'], [[]], [true]])('%j is refused as a whole', (input) => {
    expect(faultsOf(input)).toEqual([{ path: '', message: expect.stringMatching(/./) }]);
  });
  test('an empty object lacks each thing that is required', () => {
    expect(pathsOf({})).toEqual([
      'schemaVersion',
      'id',
      'title',
      'locale',
      'createdAt',
      'updatedAt',
      'knowledgeVersion',
      'profile',
      'answers',
    ]);
  });
  test.each([
    ['id', { ...good, id: 'mine' }],
    ['locale', { ...good, locale: 'not a locale' }],
    ['createdAt', { ...good, createdAt: 'yesterday' }],
    ['knowledgeVersion', { ...good, knowledgeVersion: '' }],
    ['title', { ...good, title: 'x'.repeat(501) }],
    ['profile.name', { ...good, profile: { ...good.profile, name: ' ' } }],
    ['profile.country', { ...good, profile: { name: 'a', region: 'b', product: 'c' } }],
    ['answers', { ...good, answers: [] }],
    ['indicators.sectorShare', anAssessment().withFigures({ sectorShare: 1.01 }).build()],
    ['indicators.locationQuotient', anAssessment().withFigures({ locationQuotient: -1 }).build()],
    ['indicators.establishments', anAssessment().withFigures({ establishments: 2.5 }).build()],
    ['indicators.year', { ...good, indicators: { referenceArea: 'State', source: 'Register' } }],
    ['thresholds.preset', { ...good, thresholds: { preset: 'mine' } }],
    ['somethingElse', { ...good, somethingElse: 1 }],
    ['schemaVersion', { ...good, schemaVersion: 0 }],
    ['schemaVersion', { ...good, schemaVersion: '1' }],
    ['plan.overrides.0.reason', { ...good, plan: { overrides: [{ check: 'counterpart', reason: '' }] } }],
  ])('a fault in %s is named there', (path, input) => {
    expect(pathsOf(input)).toEqual([path]);
  });
  test('lower bounds above their cuts are refused', () => {
    const cuts = { locationQuotient: 5, sectorShareHigh: 0.2, establishmentsMinimum: 5 };
    const thresholds = { ...cuts, locationQuotientMinimum: 6, sectorShareMinimum: 0.3 };
    expect(pathsOf({ ...good, thresholds })).toEqual([
      'thresholds.locationQuotientMinimum',
      'thresholds.sectorShareMinimum',
    ]);
    expect(pathsOf({ ...good, thresholds: { ...cuts, locationQuotientMinimum: 5, sectorShareMinimum: 0.2 } })).toEqual(
      [],
    );
  });
});

describe('a plan', () => {
  const planned = (plan: unknown) => ({ ...good, plan });
  const item = { measure: 'standing-forum', status: 'accepted' };
  test('of any kind comes back whole from its own text', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const input = { ...good, plan };
        expect(parseAssessmentText(JSON.stringify(input), knowledgeBase)).toEqual({ ok: true, assessment: input });
      }),
      { numRuns: runs(500, 20) },
    );
  });
  test.each([
    ['plan.items.0', { items: [{ status: 'accepted' }] }],
    ['plan.items.0.status', { items: [{ measure: 'standing-forum' }] }],
    ['plan.items.0.status', { items: [{ ...item, status: 'perhaps' }] }],
    ['plan.items', { items: [item, item] }],
    ['plan.items', { items: [item, { ...item, id: 'standing-forum' }] }],
    ['plan.items.0.start', { items: [{ ...item, start: '2027' }] }],
    ['plan.items.0.end', { items: [{ ...item, end: '2027-13' }] }],
    ['plan.items.0.budget.amount', { items: [{ ...item, budget: { amount: -1 } }] }],
    ['plan.items.0.budget.currency', { items: [{ ...item, budget: { currency: 'real' } }] }],
    ['plan.items.0.facts.tall', { items: [{ ...item, facts: { tall: true } }] }],
    ['plan.items.0.targets.0.month', { items: [{ ...item, targets: [{ month: 18 }] }] }],
    ['plan.agreement.stages.0.id', { agreement: { stages: [{ title: 'Know' }] } }],
    ['plan.agreement.stages', { agreement: {} }],
    ['plan.name', { name: 'Ours' }],
  ])('with a fault at %s is refused there', (path, plan) => {
    expect(pathsOf(planned(plan))).toEqual([path]);
  });
  test('may hold what this program does not know about an item, and the same measure twice under two ids', () => {
    const input = planned({
      items: [
        { ...item, approvedBy: ['Ana'] },
        { ...item, id: 'a-second-forum' },
      ],
    });
    expect(parseAssessment(input, knowledgeBase)).toEqual({ ok: true, assessment: input });
  });
});

describe('answers', () => {
  test('to a question that does not exist are a fault', () => {
    expect(faultsOf(answering('no-such', { value: 'x' }))).toEqual([
      { path: 'answers.no-such', message: 'There is no such question.' },
    ]);
    expect(pathsOf(answering('toString', { value: 'x' }))).toEqual(['answers.toString']);
  });
  test('outside the options are a fault that names the options', () => {
    expect(faultsOf(answering('aim', { value: 'perhaps' }))).toEqual([
      { path: 'answers.aim.value', message: 'Must be one of: no, yes.' },
    ]);
  });
  test.each([
    ['aim', 7],
    ['aim', ['no']],
    ['counterpart', 'money'],
    ['counterpart', ['money', 'gold']],
    ['counterpart', ['money', 'money']],
    ['willing-firms', 'five'],
    ['willing-firms', -1],
    ['past-attempt', 3],
    ['past-attempt', ['a']],
  ])('%s cannot be %j', (question, value) => {
    expect(pathsOf(answering(question, { value }))).toEqual([`answers.${question}.value`]);
  });
  test.each([
    ['aim', 'no'],
    ['counterpart', ['money', 'action']],
    ['counterpart', []],
    ['willing-firms', 0],
    ['past-attempt', ''],
  ])('%s can be %j', (question, value) => {
    expect(pathsOf(answering(question, { value }))).toEqual([]);
  });
  test('"I do not know" and "does not apply" need no value', () => {
    expect(pathsOf(answering('aim', { unknown: true, note: 'Asked twice.' }))).toEqual([]);
    expect(pathsOf(answering('aim', { notApplicable: true, evidence: 'visit', who: 'Ana' }))).toEqual([]);
  });
  test.each([
    ['answers.aim.unknown', { value: 'no', unknown: true }],
    ['answers.aim.value', {}],
    ['answers.aim.evidence', { value: 'no', evidence: 'rumour' }],
    ['answers.aim.sure', { unknown: true, sure: true }],
    ['answers.aim.unknown', { unknown: false }],
    ['answers.aim.note', { notApplicable: true, note: 'x'.repeat(4001) }],
    ['answers.aim', null],
  ])('a fault of shape is named at %s', (path, answer) => {
    expect(pathsOf(answering('aim', answer))).toEqual([path]);
  });
});

describe('text that is not JSON', () => {
  test.each([[''], ['{'], ['{"a":1,}'], ['nonsense']])('%j is refused as a whole, and says so', (text) => {
    expect(parseAssessmentText(text, knowledgeBase)).toMatchObject({
      ok: false,
      faults: [{ path: '', message: expect.stringMatching(/^This is not JSON: .+\.$/s), cause: { key: 'notJson' } }],
    });
  });
  test('is not repeated at length', () => {
    const parsed = parseJson(`"${'x'.repeat(10_000)}`);
    expect(parsed.ok ? '' : parsed.faults[0]?.message.length).toBeLessThan(250);
  });
});

describe('a newer version', () => {
  test('is refused clearly, before anything else is read', () => {
    expect(SCHEMA_VERSION).toBe(1);
    const [fault, ...others] = faultsOf({ schemaVersion: 2, unheardOf: true });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path: 'schemaVersion', message: expect.stringContaining('newer version (2)') });
    expect(fault?.message).toContain('up to 1');
  });
});

test('no more than a hundred faults are listed', () => {
  const many = (count: number, answer: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`question-${i}`, answer]));
  expect(faultsOf({ ...good, answers: many(300, { value: 'x' }) })).toHaveLength(100);
  expect(faultsOf({ ...good, answers: many(300, {}) })).toHaveLength(100);
  expect(faultsOf({ ...good, answers: many(3, { value: 'x' }) })).toHaveLength(3);
  expect(faultsOf({ ...good, ...many(300, 1) })).toHaveLength(100);
});

test('random JSON never throws, and what is refused has a fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(good), 'whole'), (value, key) => {
      const input = key === 'whole' ? value : { ...good, [key]: value };
      const parsed = parseAssessment(input, knowledgeBase);
      expect(parsed.ok || parsed.faults.every((f) => f.message.length > 0 && typeof f.path === 'string')).toBe(true);
      if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(1000, 50) },
  );
});

test('tens of thousands of unknown answers are told before anything else about them is looked at', () => {
  // More values than are read at all: the faults would speak of these if the cheap look came later.
  const answers = Object.fromEntries(Array.from({ length: 45_000 }, (_, i) => [`later-${i}`, { value: [i, i] }]));
  const faults = faultsOf({ ...good, answers });
  expect(faults).toHaveLength(100);
  expect(new Set(faults.map(({ message }) => message))).toEqual(new Set(['There is no such question.']));
});
