import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { proposedItems } from '#policies/plan/propose';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { english } from '#policies/text/en/english';
import { formatFor } from '#i18n/format';
import { english as words } from '#reports/testing/english';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { addressesIn } from '#features/browser/path';
import { agreedStageModels, stagesToAgree } from './agreement-model';
import { checkModels } from './check-models';
import { logframeModel } from './logframe-model';
import { tableModel } from './table-model';
import { timelineModel } from './timeline-model';

const embryonic = anAssessment()
  .ofType('embryonic')
  .withDeficit('collective-organisation', 3, { who: 'a small owner' });

function propsFor(plan: Plan, builder: AssessmentBuilder = embryonic): PlanTabProps {
  const assessment = { ...builder.build(), plan };
  return {
    plan,
    assessment,
    decision: decide(assessment, knowledgeBase),
    base: knowledgeBase,
    texts: english,
    edit: () => undefined,
    addresses: addressesIn('en'),
    t: words,
    format: formatFor('en'),
  };
}

const begun: Plan = { items: proposedItems(decide(embryonic.build(), knowledgeBase)) };

describe('the checks', () => {
  const breach = aPlan()
    .withOwn({ id: 'machines', budget: { amount: 100, currency: 'BRL' }, custom: { title: 'New machines' } })
    .withOwn({ id: 'nameless', custom: { title: '' }, budget: { amount: 5 } });
  const counterpart = (plan: Plan) => {
    const found = checkModels(propsFor(plan)).find(({ id }) => id === 'counterpart');
    if (found === undefined) throw new Error('There is no such check.');
    return found;
  };

  test('a breach has its item by name and address, the mend, the principle and the source', () => {
    const check = counterpart(breach.build());

    expect(check).toMatchObject({ status: 'breached', mend: english.checks.counterpart?.mend });
    expect(check.items[0]).toMatchObject({ name: 'New machines' });
    expect(check.items[0]?.href).toMatch(/\/plan\/item-machines$/);
    expect(check.items[1]?.name).toBe('A measure without a title');
    expect(check.principle).toMatch(/^Principle P\d/);
    expect(check.sources).toEqual([expect.stringMatching(/section 4$/)]);
  });

  test('the reasons stand with what they are for, and change nothing of the outcome', () => {
    const check = counterpart(
      breach.withOverride('counterpart', 'Later.', 'machines').withOverride('counterpart', 'All.').build(),
    );

    expect([check.status, check.statusWord]).toEqual(['breached', 'Breached, with a written reason']);
    expect(counterpart(breach.build()).statusWord).toBe('Breached');
    expect(check.reasons.map(({ item, reason }) => [item?.name ?? null, reason])).toEqual([
      ['New machines', 'Later.'],
      [null, 'All.'],
    ]);
  });

  test('only a breach has a mend, and what is unknown names its questions', () => {
    const checks = checkModels(propsFor(begun));

    expect(checks.filter(({ status, mend }) => (status === 'breached') !== (mend !== ''))).toEqual([]);
    expect(checks.flatMap(({ questions }) => questions).every(({ name, href }) => name !== '' && href !== '')).toBe(
      true,
    );
    expect(checks).toHaveLength(knowledgeBase.knowledge.checks.length);
  });
});

describe('the agreement', () => {
  const stages = stagesToAgree(propsFor(begun));
  const models = (plan: Plan) => agreedStageModels(propsFor(plan));

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

  test.each(['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const)(
    'holds no remark on whose reading a term is, in the package of a system of type %s',
    (type) => {
      const grave = knowledgeBase.knowledge.deficits.reduce(
        (builder, { id }) => (knowledgeBase.leadOf.has(id) ? builder.withDeficit(id, 2) : builder),
        anAssessment().ofType(type),
      );
      const agreed = stagesToAgree(propsFor({}, grave));

      expect(agreed.length).toBeGreaterThan(3);
      expect(JSON.stringify(agreed)).not.toMatch(/\bours?\b|\bthe sources?\b|\bwe\b|\binterpret/i);
    },
  );

  test('names what is still empty; no currency is missing where nothing is paid', () => {
    const said = { verifiedBy: 'donors', amount: 0 };
    const [first, second] = models({
      ...begun,
      agreement: { stages: stages.map((s, i) => (i === 0 ? { ...s, ...said } : s)) },
    });

    expect(first?.missingText).toBe('');
    expect(second?.missingText).toBe('who verifies it, the amount');
  });

  test('support waits for the first stage that is not verified, however many after it are', () => {
    const verified = (...which: number[]) =>
      models({
        ...begun,
        agreement: { stages: stages.map((s, i) => (which.includes(i) ? { ...s, verifiedOn: '2027-03' } : s)) },
      }).map(({ open, support }) => (open ? null : support));
    const [one, two] = stages.map(({ title }) => `No support yet: “${title}” has to be verified first.`);

    expect(verified().slice(0, 3)).toEqual([null, one, one]);
    expect(verified(0).slice(0, 3)).toEqual([null, null, two]);
    expect(verified(1).slice(0, 3)).toEqual([null, one, one]);
  });

  test('each stage has its items, and what they cost', () => {
    const [first] = begun.items ?? [];
    if (first === undefined) throw new Error('The package is empty.');
    const paid = { ...first, budget: { amount: 1200, currency: 'BRL' } };
    const [stage] = models({ items: [paid, ...(begun.items ?? []).slice(1)], agreement: { stages } });

    expect(stage?.budgets).toBe('BRL\u00a01,200');
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
  const rows = tableModel(propsFor(plan)).stages.flatMap((stage) => stage.rows);

  test('has a line for each item in the plan, in words', () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      owner: english.actors['small-firms'],
      contribution: ['Land or premises: A yard'],
      budget: '10.50, currency not named',
      paidBy: `paid by ${english.actors.donors} and Ana`,
      when: 'March 2027 to May 2027',
    });
    expect(rows[1]).toMatchObject({
      name: 'gone (not in this edition of the catalogue)',
      code: null,
      contribution: ['A hall'],
      when: 'until January 2028, no start said',
    });
  });

  test('keeps what is refused apart, with the reason', () => {
    expect(tableModel(propsFor(plan)).outside).toMatchObject([
      { key: 'joint-fair', statusWord: 'Refused', reason: 'No.' },
    ]);
  });
});

test('the logframe says all of it in words, for the whole package', () => {
  const { problems } = logframeModel(propsFor(begun));
  const lines = problems.flatMap(({ rows }) => rows).flatMap(({ outputs, outcomes }) => [...outputs, ...outcomes]);

  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ name, verification }) => name === '' || verification === '')).toEqual([]);
  expect(JSON.stringify(problems)).not.toMatch(/undefined|NaN|\[object/);
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
  const [row] = logframeModel(propsFor(plan)).problems.flatMap(({ rows }) => rows);

  expect(row?.outputs.find(({ id }) => id === output)?.target).toBe('eight, at month 24');
});

describe('the timeline', () => {
  const forum = `${knowledgeBase.measure.get('standing-forum')?.code}, ${english.measures['standing-forum']?.name}`;
  const drawn = (plan: Plan) => {
    return timelineModel(propsFor(plan)).drawn;
  };
  const plan = aPlan()
    .with('standing-forum', { status: 'proposed', start: '2027-03', end: '2027-05-20' })
    .withOwn({ id: 'fair', status: 'done', end: '2027-07', custom: { title: 'A fair' } })
    .withOwn({ id: 'bank', start: '2027-04', end: '2027-04', custom: { title: 'A bank' } })
    .build();

  test('has a bar for each item with a month, in the words of people and in the state that it is in', () => {
    const bars = drawn(plan)?.figure.stages.flatMap((stage) => stage.bars);

    expect(bars?.map(({ label, state }) => [label, state])).toEqual([
      [`${forum}, March 2027 to May 2027`, 'proposed'],
      ['A fair, until July 2027, no start said', 'done'],
      ['A bank, April 2027', 'decided'],
    ]);
    expect(drawn(plan)?.title).toBe('The plan from March 2027 to July 2027');
  });

  test('leaves empty what nobody wrote', () => {
    expect(drawn(plan)?.rows[1]).toMatchObject({ name: 'A fair', start: '', end: 'July 2027' });
    expect(drawn(aPlan().with('standing-forum').build())).toBeNull();
  });
});
