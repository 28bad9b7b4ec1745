import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { must } from '#policies/engine/base';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { baseWith } from '#policies/testing/a-base';
import { packageOf } from '#policies/testing/package-of';
import { readingOf, system } from '#policies/testing/a-reading';
import { contextFor } from '#policies/testing/context-for';
import type { Assessment } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import { readingsAgain, readingsOf } from './readings-of';

describe('with nothing answered', () => {
  test('no theory is read, and each says what to ask', () => {
    const { readings } = packageOf(anAssessment());
    expect(readings.map(({ reading }) => reading)).toEqual(knowledge.readings.map(({ id }) => id));
    for (const result of readings) {
      expect(result).toMatchObject({ status: 'not-enough', places: [], effects: [], chose: [], against: [] });
      expect(result.ask.length, result.reading).toBeGreaterThan(2);
      expect(result).not.toHaveProperty('count');
    }
  });
});

describe('what is still to ask', () => {
  test('leaves out what is answered or does not apply, and keeps what nobody knows', () => {
    const { ask } = readingOf(
      system()
        .withAnswer('who-takes-over', 'eight-or-more')
        .withNotApplicable('stage-moved-abroad')
        .withUnknown('where-owners-meet'),
      'three-threats',
    );
    expect(ask).not.toContain('who-takes-over');
    expect(ask).not.toContain('stage-moved-abroad');
    expect(ask).toContain('where-owners-meet');
  });
  test('leaves out what is not asked of such a system', () => {
    const asked = (builder: AssessmentBuilder) => readingOf(builder, 'upgrading-ladder').ask;
    expect(asked(anAssessment().ofType('center'))).toContain('body-that-sells');
    expect(asked(anAssessment().ofType('local-development-vector'))).not.toContain('body-that-sells');
  });
});

test('an answer that a question no longer offers to this system is not read', () => {
  const sells = (builder: AssessmentBuilder) =>
    readingOf(
      builder
        .withAnswer('competitors-together', 'regular-things')
        .withAnswer('joint-attempts', 'done')
        .withAnswer('farthest-buyer', 'several-sell-far')
        .withAnswer('first-machine', 'sold-here')
        .withAnswer('body-that-sells', 'sold-last-year'),
      'collective-efficiency',
    ).places.find(({ axis }) => axis === 'joint-action');
  expect(sells(anAssessment().ofType('center'))?.margin).toBe('sure');
  expect(sells(anAssessment().ofType('embryonic'))?.margin).toBe('likely');
});

describe('what points elsewhere than the type', () => {
  const grown = (builder: AssessmentBuilder) =>
    builder
      .withAnswer('what-neighbours-make', 'several-one-step')
      .withAnswer('single-step-for-sale', 'known-price')
      .withAnswer('first-machine', 'sold-here')
      .withAnswer('broken-machine', 'within-days')
      .withAnswer('offices-that-serve', 'several')
      .withAnswer('specialist-needed', 'within-a-month');
  test('is said, and the type stays', () => {
    const decision = packageOf(grown(anAssessment().ofType('embryonic')));
    expect(decision.classification.type).toBe('embryonic');
    expect(decision.readings.find(({ reading }) => reading === 'marks-of-evolution')?.against).toEqual([
      'grown-embryo',
    ]);
  });
  test('is not said of the type that it fits, nor where no type is told', () => {
    expect(readingOf(grown(anAssessment().ofType('center')), 'marks-of-evolution').against).toEqual([]);
    expect(readingOf(grown(anAssessment()), 'marks-of-evolution').against).toEqual([]);
  });
});

test('marks are counted, and make no stage', () => {
  const result = readingOf(
    system()
      .withAnswer('first-machine', 'sold-here')
      .withAnswer('broken-machine', 'within-days')
      .withAnswer('last-price-talk', 'below-cost')
      .withAnswer('could-be-swapped', 'nearly-all')
      .withAnswer('own-channels', 'yes')
      .withAnswer('lead-firms', 'none'),
    'marks-of-evolution',
  );
  expect(result.count).toEqual({ met: 2, known: 3, of: 6 });
});

describe('a package', () => {
  const failing = system().withDeficit('quality', 2).withDeficit('strategic-assets', 2);
  test('is ordered by a theory only where its place is more than open', () => {
    const orders = (builder: AssessmentBuilder) =>
      readingOf(builder, 'upgrading-ladder').effects.filter(({ kind }) => kind === 'order');
    expect(orders(failing.withAnswer('name-on-the-goods', 'buyers-or-none'))).toEqual([]);
    expect(orders(failing.withAnswer('repairing-pieces', 'daily')).map(({ effect }) => effect)).toEqual([
      'pieces-before-products',
      'strengthen-before-moving',
    ]);
  });
  test('carries the cautions of theories: on the whole with their names, on single items', () => {
    const decision = packageOf(
      system()
        .withDeficit('strategic-assets', 2)
        .withAnswer('who-commands', 'its-orders')
        .withAnswer('whom-to-speak-to', 'nobody')
        .withAnswer('where-firms-save-first', 'on-people')
        .withAnswer('lowest-pay', 'a-group-stays-below'),
    );
    const whole = decision.cautions.find(({ caution }) => caution === 'little-room-under-a-multinational');
    expect(whole?.readings).toEqual(['kind-of-cluster']);
    const item = decision.stages.flatMap(({ items }) => items).find(({ measure }) => measure === 'product-development');
    expect(item?.cautions).toContain('innovation-beside-sweated-labour');
    const kind = decision.readings.find(({ reading }) => reading === 'kind-of-cluster');
    expect(kind?.chose.map(({ effect }) => effect)).toEqual(['little-is-decided-here', 'new-goods-and-low-pay']);
  });
  test('a caution that no theory calls for names none', () => {
    const decision = packageOf(system().withFlag('counterpart', 'none'));
    const none = decision.cautions.find(({ caution }) => caution === 'no-money-without-counterpart');
    expect(none).toEqual({ caution: 'no-money-without-counterpart', rules: none?.rules });
  });
  test('nothing is read behind a gate that leaves nothing to plan', () => {
    expect(packageOf(system().withFlag('aim_create', 'yes').withFlag('exists', 'under-5')).readings).toEqual([]);
  });
});

test('two measures of one stage stand as a theory orders them', () => {
  const free = knowledge.measures.map((m) =>
    m.id === 'product-development'
      ? { ...m, slot: must(knowledgeBase.measure, 'production-and-quality-services').slot, slotWhen: [] }
      : m,
  );
  const base = baseWith({ measures: free });
  const builder = system()
    .withDeficit('strategic-assets', 3)
    .withDeficit('quality', 2)
    .withAnswer('repairing-pieces', 'daily')
    .withAnswer('name-on-the-goods', 'buyers-or-none');
  const of = (edition: typeof base) =>
    decide(builder.build(), edition)
      .stages.flatMap(({ items }) => items.map(({ measure }) => measure))
      .filter((id) => id === 'product-development' || id === 'production-and-quality-services');
  expect(of(base)).toEqual(['production-and-quality-services', 'product-development']);
  expect(of(baseWith({ measures: free, readings: [] }))).toEqual([
    'product-development',
    'production-and-quality-services',
  ]);
  const chose = decide(builder.build(), base).readings.find(({ reading }) => reading === 'upgrading-ladder')?.chose;
  expect(chose?.map(({ effect }) => effect)).toEqual(['pieces-before-products']);
});

describe('read beside another context', () => {
  const here = system().withAnswer('who-takes-over', 'eight-or-more').build();
  const context = contextFor(here, 'local-development-vector');
  const before = { context, readings: readingsOf(context) };
  const other = (answers: Assessment['answers'], type: TypeId = 'local-development-vector') =>
    contextFor({ ...here, answers: { ...here.answers, ...answers } }, type);
  test('is taken over where nothing differs that a reading reads', () => {
    expect(readingsAgain(before, other({ complaints: { value: 'often' } }))).toBe(before.readings);
  });
  test.each([
    ['one more answer', other({ 'where-owners-meet': { value: 'nowhere' } })],
    ['an answer that nobody knows any more', other({ 'who-takes-over': { unknown: true } })],
    ['another type', other({}, 'center')],
  ])('is made anew with %s', (_, there) => {
    expect(readingsAgain(before, there)).toEqual(readingsOf(there));
    expect(readingsAgain(before, there)).not.toEqual(before.readings);
  });
});
