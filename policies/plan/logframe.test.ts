import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Assessment } from '#policies/schema/assessment';
import { keyOf, type Plan } from '#policies/schema/plan';
import { typeId } from '#policies/schema/terms';
import { aPlan } from '#policies/testing/a-plan';
import { type AssessmentBuilder, anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { isInPlan } from './item';
import { type Logframe, logframeOf, missingLinks } from './logframe';
import { type LogframeRow, questionAsked, type State, targetFor, targetKey } from './logframe-row';
import { proposedItems } from './propose';
import { runs } from '#testing/laws';

const severe = anAssessment().ofType('center').withInterdependence();

describe('no row hangs loose', () => {
  test.each(typeId.options)('of any advice in a system of the type %s', (type) => {
    const items = knowledgeBase.advice.map(({ id }) => ({ measure: id, status: 'accepted' as const }));
    const logframe = framed({ items }, anAssessment().ofType(type).build());
    expect(logframe.outside).toEqual([]);
    expect(rowsOf(logframe)).toHaveLength(items.length);
    expect(rowsOf(logframe).flatMap(looseIn)).toEqual([]);
  });

  test('of the package with which a plan begins, nor of any plan', () => {
    fc.assert(
      fc.property(anyAssessment, fc.option(anyPlan, { nil: undefined }), (assessment, given) => {
        const plan = given ?? { items: proposedItems(decide(assessment, knowledgeBase)) };
        const logframe = framed(plan, assessment);
        const items = (plan.items ?? []).filter(isInPlan);
        const told = [...rowsOf(logframe).map((row) => row.item), ...logframe.outside];
        expect(told.sort()).toEqual(items.map(keyOf).sort());
        expect(rowsOf(logframe).flatMap(looseIn)).toEqual([]);
        for (const item of items) {
          const isOutside = logframe.outside.includes(keyOf(item));
          expect(missingLinks(item, knowledgeBase).length > 0, keyOf(item)).toBe(isOutside);
        }
        for (const { rows, also } of logframe.problems) expect(rows.length + also.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300, 20) },
    );
  });
});

describe('an item stands under the problem that it is there for', () => {
  const forum = aPlan().with('standing-forum').build();

  test('the gravest deficit of its measure; the others say that it answers them too', () => {
    const assessment = severe
      .withWillingFirms(8)
      .withDeficit('individualism', 2)
      .withDeficit('collective-organisation', 3);
    const { problems } = framed(forum, assessment.build());
    expect(problems.map(({ id, rows, also }) => [id, rows.length, also])).toEqual([
      ['deficit-collective-organisation', 1, []],
      ['deficit-individualism', 0, ['standing-forum']],
    ]);
  });

  test('of two that are as grave, the one that its rule names', () => {
    const assessment = severe.withWillingFirms(8).withDeficit('local-institutions', 2).withDeficit('skill-shortage', 2);
    const { problems } = framed(aPlan().with('joint-training-school').build(), assessment.build());
    expect(problems.map(({ id, also }) => [id, also])).toEqual([
      ['deficit-local-institutions', ['joint-training-school']],
      ['deficit-skill-shortage', []],
    ]);
  });

  test('else the grave deficit that a rule for it names, also where today none speaks', () => {
    const plan = aPlan().with('framework-conditions').build();
    const called = severe.withDeficit('quality', 3).withFlag('missing_help', 'test');
    for (const assessment of [called, severe]) {
      const { problems } = framed(plan, assessment.build());
      expect(problems.map(({ problem }) => problem)).toEqual([{ kind: 'deficit', deficit: 'quality' }]);
    }
  });

  test('else the answer that a rule for it reads', () => {
    const plan = aPlan().with('joint-training-school').build();
    const { problems } = framed(plan, severe.withFlag('labour_training', 'nowhere').build());
    expect(problems.map(({ problem }) => problem)).toEqual([{ kind: 'answer', question: 'labour-training' }]);
  });

  test.each([
    ['learn-from-older-centers', 'local-development-vector'],
    // Addresses a deficit of which nothing is known here.
    ['beyond-channel-dependence', 'center'],
  ] as const)('else the type whose line it is: %s', (measure, type) => {
    const { problems } = framed(aPlan().with(measure).build(), anAssessment().ofType(type).build());
    expect(problems.map(({ problem }) => problem)).toEqual([{ kind: 'type', type }]);
  });

  test('and where nothing asks for it today, the first deficit that its measure addresses', () => {
    const { problems } = framed(forum, anAssessment().build());
    expect(problems.map(({ problem }) => problem)).toEqual([{ kind: 'deficit', deficit: 'collective-organisation' }]);
  });

  test('problems come by severity, whatever the order of the items', () => {
    const assessment = severe.withDeficit('plant-environment', 2).withDeficit('collective-organisation', 3);
    const plan = aPlan().with('plant-pollution-control').with('standing-forum').build();
    expect(framed(plan, assessment.build()).problems.map(({ problem }) => problem)).toEqual([
      { kind: 'deficit', deficit: 'collective-organisation' },
      { kind: 'deficit', deficit: 'plant-environment' },
    ]);
  });

  test('the rows of a problem come in the order of the stages', () => {
    const custom = { deficit: 'individualism', output: 'A list' };
    const plan = aPlan()
      .withOwn({ id: 'later', stage: 'two', custom })
      .withOwn({ id: 'sooner', stage: 'one', custom })
      .withAgreement({ id: 'one' }, { id: 'two' })
      .build();
    const { problems } = framed(plan, severe.withDeficit('individualism', 2).build());
    expect(problems.map(({ rows }) => rows.map((row) => row.item))).toEqual([['sooner', 'later']]);
  });

  test('what is postponed or refused stands nowhere', () => {
    const plan = aPlan().with('standing-forum', { status: 'refused' }).withOwn({ status: 'postponed' }).build();
    expect(framed(plan, severe.build())).toEqual({ problems: [], outside: [] });
  });
});

describe('the chain of an item', () => {
  test('has the answer of today as its baseline, with how it is known', () => {
    const assessment = severe.withAnswer('bad-year-meeting', lastOption('bad-year-meeting'), {
      evidence: 'interview',
      who: 'association',
    });
    const [row] = rowsOf(framed(aPlan().with('standing-forum').build(), assessment.build()));
    expect(statesOf(row).map(({ baseline }) => baseline)).toEqual([
      {
        question: 'bad-year-meeting',
        answer: lastOption('bad-year-meeting'),
        evidence: 'interview',
        who: 'association',
      },
    ]);
    expect(row?.verification).toEqual([{ question: 'bad-year-meeting', month: 12 }]);
  });

  test('says where nobody has answered, and where nobody knows', () => {
    const answers = [severe.build(), severe.withUnknown('bad-year-meeting').build()].map((assessment) => {
      const [row] = rowsOf(framed(aPlan().with('standing-forum').build(), assessment));
      return statesOf(row)[0]?.baseline.answer;
    });
    expect(answers).toEqual([null, 'unknown']);
  });

  test('keeps the targets of people and invents none', () => {
    const targets = [
      { indicator: 'bad-year-meeting', value: 'within a month', month: 24 as const },
      { indicator: 'meetings-with-minutes', value: 4 },
      { indicator: 'nothing-said', value: '  ' },
      { indicator: 'nothing-at-all' },
    ];
    const [row] = rowsOf(framed(aPlan().with('standing-forum', { targets }).build(), severe.build()));
    expect(row?.targets).toEqual([
      { indicator: 'bad-year-meeting', value: 'within a month', month: 24 },
      { indicator: 'meetings-with-minutes', value: 4, month: 12 },
    ]);
    expect(row?.verification).toEqual([{ question: 'bad-year-meeting', month: 24 }]);
    expect(row?.outputs.map((output) => targetFor(row, output)?.value)).toEqual([4]);
    expect(row?.outcomes.map((outcome) => targetFor(row, outcome)?.value)).toEqual([undefined, 'within a month']);
    const [bare] = rowsOf(framed(aPlan().with('standing-forum').build(), severe.build()));
    expect(bare?.targets).toEqual([]);
  });

  test('rests on prerequisites, on what does not hold yet, and on the cautions', () => {
    const plan = aPlan().with('assess-local-services', { id: 'study' }).build();
    const items = knowledgeBase.advice.filter((m) => m.prerequisites.includes('assess-local-services'));
    const [measure] = items;
    if (measure === undefined) throw new Error('No measure waits for the assessment of services.');
    const waiting = {
      ...plan,
      items: [...(plan.items ?? []), { measure: measure.id, status: 'accepted' as const }],
    };
    const row = rowsOf(framed(waiting, severe.build())).find((r) => r.item === measure.id);
    expect(row?.assumptions).toContainEqual({ kind: 'prerequisite', measure: 'assess-local-services', item: 'study' });
    const without = rowsOf(framed({ items: [{ measure: measure.id, status: 'accepted' }] }, severe.build()))[0];
    expect(without?.assumptions).toContainEqual({
      kind: 'prerequisite',
      measure: 'assess-local-services',
      item: null,
    });
  });

  test('does not assume what holds already', () => {
    const collective = severe.withDeficit('collective-organisation', 3);
    const assumed = (builder: AssessmentBuilder) =>
      rowsOf(framed(aPlan().with('standing-forum').build(), builder.build()))[0]?.assumptions ?? [];
    const entry = { kind: 'entry', measure: 'standing-forum', id: 'willing-firms' };
    expect(assumed(collective)).toContainEqual(entry);
    expect(assumed(collective.withWillingFirms(8))).not.toContainEqual(entry);
  });

  test('no two indicators of a measure keep their targets under one name', () => {
    const items = knowledgeBase.advice.map(({ id }) => ({ measure: id, status: 'accepted' as const }));
    const twice = rowsOf(framed({ items }, severe.build())).filter(({ outputs, outcomes }) => {
      const keys = [...outputs, ...outcomes].map(targetKey);
      return new Set(keys).size < keys.length;
    });
    expect(twice.map((row) => row.item)).toEqual([]);
  });
});

describe('unit, baseline and target fit together', () => {
  const advice = knowledgeBase.advice.filter(({ indicators }) => indicators.length > 0);

  test.each(advice)('of every indicator of $id, whatever is answered', (measure) => {
    const questions = measure.indicators.flatMap(({ baseline }) => baseline ?? []);
    const answered = questions.flatMap((id) => [
      severe.withUnknown(id),
      ...(knowledgeBase.question.get(id)?.options ?? []).map((option) => severe.withAnswer(id, option.id)),
      ...(knowledgeBase.question.get(id)?.kind === 'number'
        ? [severe.withAnswer(id, 0), severe.withAnswer(id, 7)]
        : []),
      ...(knowledgeBase.question.get(id)?.kind === 'text' ? [severe.withAnswer(id, 'Some words')] : []),
    ]);
    const ids = measure.indicators.map(({ id }) => id);
    const targets = [...ids, ...questions].map((indicator) => ({ indicator, value: 'Half of them' }));
    for (const builder of [severe, ...answered]) {
      const [row] = rowsOf(framed(aPlan().with(measure.id, { targets }).build(), builder.build()));
      if (row === undefined) throw new Error('The measure has no row.');
      for (const indicator of [...row.outputs, ...row.outcomes]) {
        const words = `${measure.id}, ${indicator.indicator}`;
        if (indicator.kind === 'count') {
          expect(typeof (indicator.baseline?.answer ?? 0), words).toBe('number');
          expect(targetFor(row, indicator), words).toBeUndefined();
        } else {
          expect('unit' in indicator, words).toBe(false);
        }
      }
      expect(row.outcomes.filter(({ kind }) => kind === 'count').length).toBe(
        measure.indicators.filter(({ kind }) => kind === 'outcome').length,
      );
    }
  });

  test('a number that was given in the same unit is a baseline, 0 too; a target of 0 is one', () => {
    const targets = [{ indicator: 'firms-named', value: 0 }];
    const rows = [severe.withWillingFirms(0), severe.withWillingFirms(7), severe].map((builder) => {
      const [row] = rowsOf(framed(aPlan().with('find-five-firms', { targets }).build(), builder.build()));
      return row?.outputs.map((output) => [
        output.kind === 'count' && output.baseline?.answer,
        targetFor(row, output)?.value,
      ]);
    });
    expect(rows).toEqual([[[0, 0]], [[7, 0]], [[undefined, 0]]]);
  });
});

describe('a measure of one’s own', () => {
  test('answers the deficit that it names, and is verified by its lead question', () => {
    const custom = { title: 'A shared kiln', deficit: 'governance', output: 'A kiln that fires' };
    const lead = knowledgeBase.leadOf.get('governance')?.id;
    const [row] = rowsOf(
      framed(aPlan().withOwn({ id: 'kiln', custom }).build(), severe.withDeficit('governance', 3).build()),
    );
    expect(row).toMatchObject({
      item: 'kiln',
      problem: { kind: 'deficit', deficit: 'governance' },
      outputs: [{ kind: 'own', text: 'A kiln that fires' }],
      outcomes: [{ kind: 'state', baseline: { question: lead } }],
      verification: [{ question: lead, month: 12 }],
      assumptions: [{ kind: 'contribution' }],
    });
    expect(statesOf(row)[0]?.baseline.answer).not.toBeNull();
  });

  test.each([
    [{ title: 'A shared kiln' }, ['deficit', 'output']],
    [{ title: 'A shared kiln', deficit: 'governance' }, ['output']],
    [{ title: 'A shared kiln', deficit: 'of-another-edition', output: 'A kiln' }, ['deficit']],
  ])('stays outside as long as a link is missing: %j', (custom, missing) => {
    const plan = aPlan().withOwn({ custom }).build();
    expect(framed(plan, severe.build())).toEqual({ problems: [], outside: ['A shared kiln'] });
    expect((plan.items ?? []).map((item) => missingLinks(item, knowledgeBase))).toEqual([missing]);
  });

  test('what is told as history is no advice, and stays outside', () => {
    const pattern = knowledgeBase.knowledge.measures.find(({ kind }) => kind === 'pattern')?.id ?? '';
    const plan = aPlan().with(pattern).build();
    expect(framed(plan, severe.build()).outside).toEqual([pattern]);
    expect((plan.items ?? []).map((item) => missingLinks(item, knowledgeBase))).toEqual([['no-advice']]);
  });

  test('a measure of another edition stays outside and says so', () => {
    const plan = aPlan().with('constructor').build();
    expect(framed(plan, severe.build()).outside).toEqual(['constructor']);
    expect((plan.items ?? []).map((item) => missingLinks(item, knowledgeBase))).toEqual([
      ['measure-of-another-edition'],
    ]);
  });
});

function framed(plan: Plan, assessment: Assessment): Logframe {
  return logframeOf(plan, decide(assessment, knowledgeBase), assessment, knowledgeBase);
}

function rowsOf({ problems }: Logframe): LogframeRow[] {
  return problems.flatMap(({ rows }) => rows);
}

/** What of a row leads nowhere, in words. */
function looseIn(row: LogframeRow): string[] {
  const questions = [...row.outputs, ...row.outcomes].flatMap((indicator) => questionAsked(indicator) ?? []);
  const asked = questions.every(
    (question) => knowledgeBase.question.has(question) && row.verification.some((each) => each.question === question),
  );
  return [
    ...(row.outputs.length > 0 ? [] : ['no output']),
    ...(statesOf(row).length > 0 ? [] : ['no state to ask for again']),
    ...(asked ? [] : ['no baseline, or none that is asked again']),
    ...(row.assumptions.length > 0 ? [] : ['no assumption']),
  ].map((fault) => `${row.item}: ${fault}`);
}

function statesOf(row: LogframeRow | undefined): State[] {
  return (row?.outcomes ?? []).flatMap((outcome) => (outcome.kind === 'state' ? [outcome] : []));
}

function lastOption(question: string): string {
  return knowledgeBase.question.get(question)?.options?.at(-1)?.id ?? '';
}
