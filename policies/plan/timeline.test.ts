import { expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { timelineOf } from './timeline';

const STAGES = ['first', 'second'];

test('a bar runs from the first month to the last, whatever the day', () => {
  const plan = aPlan().withOwn({ id: 'a', start: '2027-03-15', end: '2027-05' }).build();
  expect(laid(plan)).toMatchObject({
    from: '2027-03',
    to: '2027-05',
    stages: [{ id: 'first', bars: [{ item: 'a', start: '2027-03', end: '2027-05', after: [] }] }, { bars: [] }],
  });
});

test('the whole runs from the earliest start to the latest end', () => {
  const plan = aPlan()
    .withOwn({ start: '2028-02', end: '2028-03' })
    .withOwn({ start: '2027-11', end: '2029-01', stage: 'second' })
    .build();
  expect(laid(plan)).toMatchObject({ from: '2027-11', to: '2029-01' });
});

test('with one month only, the other is taken to be the same, and this is said', () => {
  const plan = aPlan().withOwn({ id: 'a', start: '2027-03' }).withOwn({ id: 'b', end: '2027-06' }).build();
  expect(barsOf(plan)).toEqual([
    { item: 'a', start: '2027-03', end: '2027-03', only: 'start', after: [] },
    { item: 'b', start: '2027-06', end: '2027-06', only: 'end', after: [] },
  ]);
});

test('without a month an item is undated; without any there is no span', () => {
  const plan = aPlan().withOwn({ id: 'a' }).withOwn({ id: 'b', status: 'refused' }).build();
  expect(laid(plan)).toMatchObject({ from: null, to: null, undated: ['a'] });
});

test('an end before its start is shown between the two and named', () => {
  const plan = aPlan().withOwn({ id: 'a', start: '2027-09', end: '2027-02' }).build();
  expect(barsOf(plan)).toMatchObject([{ start: '2027-02', end: '2027-09' }]);
  expect(laid(plan).reversed).toEqual(['a']);
});

const SURVEY = 'niche-market-research';
const AFTER = knowledgeBase.advice.find((m) => m.prerequisites.includes(SURVEY))?.id ?? '';

test('an item waits for its prerequisites in the plan, and clashes where it begins before they end', () => {
  const plan = (start: string) =>
    aPlan()
      .with(SURVEY, { id: 'survey', start: '2027-01', end: '2027-04' })
      .with(AFTER, { id: 'after', start, end: '2027-12' })
      .build();
  expect(barsOf(plan('2027-04')).map((bar) => bar.after)).toEqual([[], ['survey']]);
  expect(laid(plan('2027-04')).clashes).toEqual([]);
  expect(laid(plan('2027-03')).clashes).toEqual([{ item: 'after', after: 'survey' }]);
});

test('a prerequisite that is refused is not waited for; one without a month is, and cannot clash', () => {
  const plan = (survey: Parameters<ReturnType<typeof aPlan>['with']>[1]) =>
    aPlan().with(SURVEY, survey).with(AFTER, { start: '2027-01', end: '2027-02' }).build();
  expect(barsOf(plan({ status: 'refused' }))[0]?.after).toEqual([]);
  expect(barsOf(plan({}))[0]?.after).toEqual([SURVEY]);
  expect(laid(plan({})).clashes).toEqual([]);
});

test('only where stages are agreed, an item waits for what ends last in the stage before', () => {
  const items = aPlan()
    .withOwn({ id: 'a', start: '2027-01', end: '2027-06' })
    .withOwn({ id: 'b', start: '2027-01', end: '2027-08' })
    .withOwn({ id: 'c', start: '2027-07', end: '2027-09', stage: 'second' });
  expect(barsOf(items.build()).map((bar) => bar.after)).toEqual([[], [], []]);
  const agreed = items.withAgreement({ id: 'first' }, { id: 'second' }).build();
  expect(barsOf(agreed).map((bar) => bar.after)).toEqual([[], [], ['b']]);
  expect(laid(agreed).clashes).toEqual([{ item: 'c', after: 'b' }]);
});

test('without any stage, all items stand in one', () => {
  const plan = aPlan().withOwn({ id: 'a', start: '2027-01' }).build();
  expect(timelineOf(plan, [], knowledgeBase).stages).toMatchObject([{ id: '', bars: [{ item: 'a' }] }]);
});

test('an agreed stage in which nothing has a month is passed over', () => {
  const plan = aPlan()
    .withOwn({ id: 'a', start: '2027-01', end: '2027-06' })
    .withOwn({ id: 'c', start: '2027-07', end: '2027-09', stage: 'third' })
    .withAgreement({ id: 'first' }, { id: 'second' }, { id: 'third' })
    .build();
  const { stages } = timelineOf(plan, ['first', 'second', 'third'], knowledgeBase);
  expect(stages.flatMap((stage) => stage.bars.map((bar) => bar.after))).toEqual([[], ['a']]);
});

function laid(plan: Plan) {
  return timelineOf(plan, STAGES, knowledgeBase);
}

function barsOf(plan: Plan) {
  return laid(plan).stages.flatMap((stage) => stage.bars);
}
