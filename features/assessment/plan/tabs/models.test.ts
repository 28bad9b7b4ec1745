import { createTranslator, type Messages } from 'next-intl';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { logframeOf } from '#policies/plan/logframe';
import { proposedItems, stagesOfPlan } from '#policies/plan/propose';
import { timelineOf } from '#policies/plan/timeline';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { english } from '#policies/text/en/english';
import { addressesIn } from '#features/assessment/path';
import { agreedStageModels, stagesToAgree } from './agreement-model';
import { checkModels } from './check-models';
import { problemModels } from './logframe-model';
import { outsideRows, stagesOfTable } from './table-model';
import { timelineModel } from './timeline-model';
import { partyName, stageTitle, sumsOf, type TabProps } from './words';

const strings: Messages = messages;

/** The words of one view, in English; a missing one fails the test. */
function wordsOf(namespace: 'checks' | 'agreement' | 'table' | 'logframe' | 'timeline') {
  const t = createTranslator({
    locale: 'en',
    messages: strings,
    namespace: `plan.${namespace}`,
    onError: (error) => {
      throw error;
    },
  });
  return (key: string, values?: Record<string, string | number>) => t(key, values);
}

const embryonic = anAssessment()
  .ofType('embryonic')
  .withDeficit('collective-organisation', 3, { who: 'a small owner' });

function propsFor(plan: Plan, builder: AssessmentBuilder = embryonic): TabProps {
  const assessment = { ...builder.build(), plan };
  return {
    plan,
    assessment,
    decision: decide(assessment, knowledgeBase),
    base: knowledgeBase,
    texts: english,
    edit: () => undefined,
    addresses: addressesIn('en'),
    locale: 'en',
    untitled: 'A measure without a name',
  };
}

const begun: Plan = { items: proposedItems(decide(embryonic.build(), knowledgeBase)) };

describe('the checks', () => {
  const breach = aPlan()
    .withOwn({ id: 'machines', budget: { amount: 100, currency: 'BRL' }, custom: { title: 'New machines' } })
    .withOwn({ id: 'nameless', custom: { title: '' }, budget: { amount: 5 } });
  const counterpart = (plan: Plan) => {
    const found = checkModels(propsFor(plan), wordsOf('checks')).find(({ id }) => id === 'counterpart');
    if (found === undefined) throw new Error('There is no such check.');
    return found;
  };

  test('a breach has its item by name and address, the mend, the principle and the source', () => {
    const check = counterpart(breach.build());

    expect(check).toMatchObject({ status: 'breached', mend: english.checks.counterpart?.mend });
    expect(check.items[0]).toMatchObject({ name: 'New machines' });
    expect(check.items[0]?.href).toMatch(/\/plan\/item-machines$/);
    expect(check.items[1]?.name).toBe('A measure without a name');
    expect(check.principle).toMatch(/^Principle P\d/);
    expect(check.sources).toEqual([expect.stringMatching(/section 4$/)]);
  });

  test('the reasons stand with what they are for, and change nothing of the outcome', () => {
    const check = counterpart(
      breach.withOverride('counterpart', 'Later.', 'machines').withOverride('counterpart', 'All.').build(),
    );

    expect(check.status).toBe('breached');
    expect(check.reasons.map(({ item, reason }) => [item?.name ?? null, reason])).toEqual([
      ['New machines', 'Later.'],
      [null, 'All.'],
    ]);
  });

  test('only a breach has a mend, and what is unknown names its questions', () => {
    const checks = checkModels(propsFor(begun), wordsOf('checks'));

    expect(checks.filter(({ status, mend }) => (status === 'breached') !== (mend !== null))).toEqual([]);
    expect(checks.flatMap(({ questions }) => questions).every(({ name, href }) => name !== '' && href !== '')).toBe(
      true,
    );
    expect(checks).toHaveLength(knowledgeBase.knowledge.checks.length);
  });
});

describe('the agreement', () => {
  const stages = stagesToAgree(propsFor(begun));
  const models = (plan: Plan) => agreedStageModels(plan.agreement?.stages ?? [], propsFor(plan), wordsOf('agreement'));

  test('begins with the stages of the package in their words, and nothing that only people can say', () => {
    expect(stages.map(({ id }) => id)).toEqual(expect.arrayContaining(['know', 'try', 'equip']));
    for (const stage of stages) {
      expect(stage).toMatchObject({
        title: expect.any(String),
        entry: expect.any(String),
        stopRule: expect.any(String),
      });
      expect(Object.keys(stage)).not.toContain('amount');
    }
  });

  test('names what is still empty; no currency is missing where nothing is paid', () => {
    const said = { verifiedBy: 'donors', amount: 0 };
    const [first, second] = models({
      ...begun,
      agreement: { stages: stages.map((s, i) => (i === 0 ? { ...s, ...said } : s)) },
    });

    expect(first?.missing).toEqual([]);
    expect(second?.missing).toEqual(['verifiedBy', 'amount']);
  });

  test('support waits for the first stage that is not verified, however many after it are', () => {
    const verified = (...which: number[]) =>
      models({
        ...begun,
        agreement: { stages: stages.map((s, i) => (which.includes(i) ? { ...s, verifiedOn: '2027-03' } : s)) },
      }).map(({ waitsFor }) => waitsFor);
    const [one, two] = stages.map(({ title }) => title);

    expect(verified().slice(0, 3)).toEqual([null, one, one]);
    expect(verified(0).slice(0, 3)).toEqual([null, null, two]);
    expect(verified(1).slice(0, 3)).toEqual([null, one, one]);
  });

  test('each stage has its items, and what they cost', () => {
    const [first] = begun.items ?? [];
    if (first === undefined) throw new Error('The package is empty.');
    const paid = { ...first, budget: { amount: 1200, currency: 'BRL' } };
    const [stage] = models({ items: [paid, ...(begun.items ?? []).slice(1)], agreement: { stages } });

    expect(stage?.budgets).toEqual(['BRL\u00a01,200']);
    expect(stage?.items.length).toBeGreaterThan(0);
  });
});

describe('the table', () => {
  const item = {
    owner: 'small-firms',
    start: '2027-03',
    end: '2027-05-20',
    contribution: { land: 'A yard', money: ' ' },
    budget: { amount: 10.5, paidBy: ['donors', 'Ana'] },
  };
  const plan = aPlan()
    .with('standing-forum', item)
    .with('joint-fair', { status: 'refused', reason: ' No. ' })
    .with('gone', { contribution: 'A hall', end: '2028-01' })
    .build();
  const rows = stagesOfTable(propsFor(plan), wordsOf('table')).flatMap((stage) => stage.rows);

  test('has a line for each item in the plan, in words', () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      owner: english.actors['small-firms'],
      contribution: ['Land: A yard'],
      budget: '10.5, currency not named',
      paidBy: `${english.actors.donors}, Ana`,
      when: 'March 2027 to May 2027',
    });
    expect(rows[1]).toMatchObject({ name: 'gone', code: null, contribution: ['A hall'], when: 'until January 2028' });
  });

  test('keeps what is refused apart, with the reason', () => {
    expect(outsideRows(propsFor(plan))).toMatchObject([{ key: 'joint-fair', status: 'refused', reason: 'No.' }]);
  });
});

test('the logframe says all of it in words, for the whole package', () => {
  const props = propsFor(begun);
  const { problems } = logframeOf(begun, props.decision, props.assessment, knowledgeBase);
  const models = problemModels(problems, props, wordsOf('logframe'));
  const lines = models.flatMap(({ rows }) => rows).flatMap(({ outputs, outcomes }) => [...outputs, ...outcomes]);

  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ indicator, verification }) => indicator === '' || verification === '')).toEqual([]);
  expect(JSON.stringify(models)).not.toMatch(/undefined|NaN|\[object/);
  expect(lines.filter(({ target }) => target !== null)).toEqual([]);
  expect(lines.some(({ baseline }) => baseline?.includes('a small owner'))).toBe(true);
});

test('a target that people set stands at its month', () => {
  const [first] = begun.items ?? [];
  const measure = first?.measure ?? '';
  const output = knowledgeBase.measure.get(measure)?.indicators.find(({ kind }) => kind === 'output')?.id ?? '';
  const plan = aPlan()
    .with(measure, { targets: [{ indicator: output, value: 'eight', month: 24 }] })
    .build();
  const props = propsFor(plan);
  const { problems } = logframeOf(plan, props.decision, props.assessment, knowledgeBase);
  const [row] = problemModels(problems, props, wordsOf('logframe')).flatMap(({ rows }) => rows);

  expect(row?.outputs.find(({ id }) => id === output)?.target).toBe('eight, at month 24');
});

test('sums keep currencies apart and leave out what names none', () => {
  const budgets = [
    { amount: 10, currency: 'BRL' },
    { amount: 5, currency: 'BRL' },
    { amount: 1, currency: 'EUR' },
    { amount: 7 },
    { amount: 0 },
    undefined,
  ];

  expect(sumsOf(budgets, 'en')).toEqual({ sums: ['BRL\u00a015', 'EUR\u00a01'], withoutCurrency: 1 });
});

test('a party is called by the list or by its own name, a stage as people agreed', () => {
  expect(partyName('donors', english)).toBe(english.actors.donors);
  expect(partyName('Ana', english)).toBe('Ana');
  expect(stageTitle('know', { agreement: { stages: [{ id: 'know', title: ' Learn ' }] } }, english)).toBe('Learn');
  expect(stageTitle('know', { agreement: { stages: [{ id: 'know', title: ' ' }] } }, english)).toBe(
    english.stages.know?.title,
  );
  expect(stageTitle('x', {}, english)).toBe('x');
  expect(stageTitle('x', {}, english, 'Without a name')).toBe('Without a name');
});

describe('the timeline', () => {
  const drawn = (plan: Plan) => {
    const props = propsFor(plan);
    return timelineModel(
      timelineOf(plan, stagesOfPlan(plan, props.decision), knowledgeBase),
      props,
      wordsOf('timeline'),
    );
  };
  const plan = aPlan()
    .with('standing-forum', { status: 'proposed', start: '2027-03', end: '2027-05-20' })
    .withOwn({ id: 'fair', status: 'done', end: '2027-07', custom: { title: 'A fair' } })
    .withOwn({ id: 'bank', start: '2027-04', end: '2027-04', custom: { title: 'A bank' } })
    .build();

  test('has a bar for each item with a month, in the words of people and in the state that it is in', () => {
    const bars = drawn(plan)?.figure.stages.flatMap((stage) => stage.bars);

    expect(bars?.map(({ label, state }) => [label, state])).toEqual([
      [`${english.measures['standing-forum']?.name}, March 2027 to May 2027`, 'proposed'],
      ['A fair, until July 2027', 'done'],
      ['A bank, April 2027', 'decided'],
    ]);
    expect(drawn(plan)?.title).toBe('The plan from March 2027 to July 2027');
  });

  test('leaves empty what nobody wrote', () => {
    expect(drawn(plan)?.rows[1]).toMatchObject({ name: 'A fair', start: '', end: 'July 2027' });
    expect(drawn(aPlan().with('standing-forum').build())).toBeNull();
  });
});
