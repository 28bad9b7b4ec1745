import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import votuporanga from '#examples/votuporanga-furniture.arranjo.json';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { decide } from '#policies/decide/decide';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { counter, runs } from '#testing/laws';
import { compare, isSameThroughout } from './compare';
import type { Comparison, MeasureChange } from './comparison';
import { resultToKeep } from './kept-result';
import { readingOf } from '#policies/reading';

const VERSION = 'logic-1-text-1';
const compared = (before: Assessment, after: Assessment) => compare(before, after, knowledgeBase, VERSION);

const any: fc.Arbitrary<Assessment> = fc
  .tuple(anyAssessment, fc.option(anyPlan, { nil: undefined }))
  .map(([{ plan: _, ...assessment }, plan]) => (plan === undefined ? assessment : { ...assessment, plan }));

const measuresOf = (assessment: Assessment) =>
  decide(assessment, knowledgeBase).stages.flatMap(({ items }) => items.map(({ measure }) => measure));

describe('laws of comparing', () => {
  test('with itself nothing is another', () => {
    fc.assert(
      fc.property(any, (assessment) => {
        const comparison = compared(assessment, structuredClone(assessment));
        expect(isSameThroughout(comparison)).toBe(true);
        expect(comparison.pair).toEqual({ kind: 'copy' });
      }),
      { numRuns: runs(50, 5) },
    );
  });

  test('the other way round it is its own mirror', () => {
    const { hit, expectShare } = counter();
    const cases = runs(50, 5);
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [there, back] = [compared(one, other), compared(other, one)];
        expect(changesIn(mirrored(back))).toEqual(changesIn(there));
        if (!isSameThroughout(there)) hit();
      }),
      { numRuns: cases },
    );
    expectShare(0.9, cases);
  });

  test('what entered and what left are exactly the difference of the packages', () => {
    const { hit, expectShare } = counter();
    const cases = runs(75, 5);
    fc.assert(
      fc.property(any, any, (one, other) => {
        const { entered, left, placed, outside } = compared(one, other);
        const [then, now] = [measuresOf(one), measuresOf(other)];
        const names = (changes: MeasureChange[]) => changes.map(({ measure }) => measure).sort();
        expect(names(entered)).toEqual(now.filter((measure) => !then.includes(measure)).sort());
        expect(names(left)).toEqual(then.filter((measure) => !now.includes(measure)).sort());
        for (const { measure } of placed) expect([then, now].every((all) => all.includes(measure))).toBe(true);
        for (const { measure } of outside) expect([...then, ...now]).not.toContain(measure);
        if (entered.length + left.length > 0) hit();
      }),
      { numRuns: cases },
    );
    expectShare(0.3, cases);
  });
});

describe('answers and what comes of them', () => {
  const base = anAssessment().ofType('center').withDeficit('management', 0);

  test('tell what was said, how it is known and single groups apart', () => {
    const [change, ...others] = compared(
      base.withDeficit('management', 2).build(),
      base.withDeficit('management', 2, { evidence: 'visit', who: 'small-firms', note: 'Seen' }).build(),
    ).answers;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ value: false, known: true, groups: [] });
    const heard = compared(base.build(), base.withGroup('buyers', 'management', 3).build()).answers;
    expect(heard).toMatchObject([{ value: false, known: false, groups: ['buyers'] }]);
  });

  test('that only have another note or time are no change', () => {
    const plain = base.build();
    const answers = Object.fromEntries(
      Object.entries(plain.answers).map(([id, answer]) => [
        id,
        { ...answer, note: 'Said at the fair', changedAt: '2026-05-05T05:05:05Z' },
      ]),
    );
    expect(isSameThroughout(compared(plain, { ...plain, answers }))).toBe(true);
  });

  test('name the answer that brings a measure in or takes it out by itself, and where the measure stood', () => {
    const worse = base.withDeficit('management', 2);
    const { entered, severities } = compared(base.build(), worse.build());
    const question = knowledgeBase.leadOf.get('management')?.id;
    expect(severities).toEqual([{ deficit: 'management', before: 0, after: 2 }]);
    expect(entered.length).toBeGreaterThan(0);
    for (const { alone, before, after } of entered) {
      expect(alone).toEqual([question]);
      expect(before.kind).not.toBe('in');
      expect(after.kind).toBe('in');
    }
    const back = compared(worse.build(), base.build());
    expect(back.left.map(({ measure, alone }) => [measure, alone])).toEqual(
      entered.map(({ measure }) => [measure, [question]]),
    );
  });

  test('no answer alone brings in what two bring in together', () => {
    const neither = anAssessment().withInterdependence();
    const both = neither.judged('center');
    const { entered, type } = compared(neither.build(), both.build());
    expect(type).toEqual({ before: null, after: 'center' });
    const lines = entered.filter(({ measure }) => knowledgeBase.measure.get(measure)?.type === 'center');
    expect(lines.length).toBeGreaterThan(0);
    for (const { alone } of lines) expect(alone).toEqual([]);
  });

  test('figures, cuts and distances stand each by itself', () => {
    const far = anAssessment().ofType('center');
    const { figures, margins, cutOffs, type } = compared(
      far.build(),
      far.withFigures({ locationQuotient: 4, year: 2027 }).build(),
    );
    expect(figures.map(({ field }) => field)).toEqual(['locationQuotient', 'year']);
    expect(type).toEqual({ before: 'center', after: 'advanced-vector' });
    expect(margins.every(({ axis }) => axis === 'locationQuotient')).toBe(true);
    expect(cutOffs).toEqual([]);
  });
});

describe('how two belong together', () => {
  const one = anAssessment().ofType('center').build();
  const other = (fields: Partial<Assessment>): Assessment => ({
    ...anAssessment().ofType('center').withDeficit('management', 2).build(),
    ...fields,
  });
  const id = '00000000-0000-4000-8000-000000000002';

  test.each([
    ['a copy', { ...one, id, title: 'Copy' }, { kind: 'copy' }],
    ['a scenario', other({ id }), { kind: 'scenario' }],
    ["a colleague's file", other({}), { kind: 'colleague' }],
    ['a year later', other({ id, updatedAt: '2027-01-10T00:00:00Z' }), { kind: 'follow-up', month: 12, months: 12 }],
    ['two years later', other({ updatedAt: '2028-01-10T00:00:00Z' }), { kind: 'follow-up', month: 24, months: 24 }],
    ['another place', other({ id, profile: { ...one.profile, region: 'Hill' } }), { kind: 'other-system' }],
  ])('%s', (_, after, pair) => {
    expect(compared(one, after).pair).toEqual(pair);
  });
});

describe('facts that changed and rules that changed', () => {
  const first = anAssessment().ofType('center').withDeficit('management', 2).build();
  const kept = (assessment: Assessment, version: string, base = knowledgeBase): Assessment => ({
    ...assessment,
    lastResult: resultToKeep(readingOf(assessment, base), version, '2026-02-02T00:00:00Z'),
  });

  test('with the same rules and facts nothing happened since', () => {
    expect(compared(kept(first, VERSION), first).since.before).toMatchObject({
      facts: [],
      rules: false,
      because: 'nothing',
    });
    expect(compared(first, first).since).toEqual({ before: null, after: null });
  });

  test('other words are no other rules', () => {
    expect(compared(kept(first, 'logic-1-text-2'), first).since.before?.rules).toBe(false);
  });

  test('other rules tell what the same answers gave before', () => {
    const old = kept(first, 'logic-0-text-0');
    const { lastResult } = old;
    const [gone, ...rest] = lastResult?.measures ?? [];
    const earlier: Assessment = {
      ...old,
      lastResult: { version: '', ...lastResult, type: 'embryonic', measures: [...rest, 'of-another-edition'] },
    };
    expect(compared(earlier, first).since.before).toMatchObject({
      facts: [],
      rules: true,
      because: 'rules',
      result: { type: { before: 'embryonic', after: 'center' }, entered: [gone], left: ['of-another-edition'] },
    });
  });

  test('other facts under the same rules are the facts’ doing, and are named', () => {
    const changed = { ...kept(first, VERSION), answers: anAssessment().ofType('center').build().answers };
    const since = compared(changed, first).since.before;
    expect(since).toMatchObject({ rules: false, because: 'facts' });
    expect(since?.facts).toEqual([`answers.${knowledgeBase.leadOf.get('management')?.id ?? ''}`]);
  });
});

describe('a follow-up: Votuporanga a year later', () => {
  const opened = openAssessment(JSON.stringify(votuporanga));
  if (!opened.ok) throw new Error('The example cannot be opened.');
  const start = opened.assessment;
  const stage = { id: 'one', title: 'Know', stopRule: 'Fewer than five firms take part', entry: 'Five firms' };
  const planned = {
    ...start,
    plan: aPlan()
      .with('standing-forum', { owner: 'associations', budget: { amount: 1000, currency: 'BRL' } })
      .withAgreement(stage, { ...stage, id: 'two', title: 'Try' })
      .build(),
  };
  const row = compared(planned, planned).indicators;
  const [state] = row.filter(({ indicator }) => indicator.kind === 'state');
  const question = state?.indicator.indicator ?? '';
  const before: Assessment = {
    ...planned,
    plan: {
      ...planned.plan,
      items: (planned.plan.items ?? []).map((item) => ({
        ...item,
        targets: [{ indicator: question, value: 'They meet each month', month: 12 }],
      })),
    },
  };
  const later = new Date(Date.parse(start.updatedAt));
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  const at = later.toISOString();
  const options = knowledgeBase.question.get(question)?.options ?? [];
  const given = start.answers[question];
  const now = options.find(({ id }) => given === undefined || !('value' in given) || given.value !== id)?.id ?? '';
  const after: Assessment = {
    ...before,
    id: '00000000-0000-4000-8000-000000000003',
    updatedAt: at,
    answers: { ...before.answers, [question]: { value: now, evidence: 'visit', changedAt: at } },
    plan: {
      items: (before.plan?.items ?? []).map((item) => ({ ...item, status: 'done', owner: 'coordinator' })),
      agreement: {
        stages: [
          { ...stage, verifiedOn: '2027-03' },
          { ...stage, id: 'two', title: 'Try' },
        ],
      },
    },
  };

  test('has a plan with an indicator that is a question', () => {
    expect(question).not.toBe('');
    expect(now).not.toBe('');
  });

  test('is one, and tells baseline, target and what came', () => {
    const { pair, indicators } = compared(before, after);
    expect(pair).toMatchObject({ kind: 'follow-up', month: 12 });
    const told = indicators.find(({ indicator }) => indicator.indicator === question);
    expect(told?.target).toEqual({ value: 'They meet each month', month: 12 });
    expect(told?.actual).toMatchObject({ kind: 'asked-again', question, answer: { value: now } });
    expect(told?.indicator).toEqual(state?.indicator);
  });

  test('an answer that nobody gave anew is no result, and what people wrote goes before an answer', () => {
    const untouched: Assessment = { ...after, answers: before.answers };
    const told = (assessment: Assessment) =>
      compared(before, assessment).indicators.find(({ indicator }) => indicator.indicator === question)?.actual;
    expect(told(untouched)).toBeNull();
    const items = (after.plan?.items ?? []).map((item) => ({
      ...item,
      targets: [
        { indicator: question, value: 'They meet', month: 12 as const, actual: { value: 'Twice', date: '2027-03' } },
      ],
    }));
    expect(told({ ...after, plan: { ...after.plan, items } })).toEqual({
      kind: 'written',
      value: 'Twice',
      date: '2027-03',
    });
  });

  test('tells what became of the items, and which stages were verified since', () => {
    const { items, stages, support } = compared(before, after);
    expect(items).toMatchObject([{ item: 'standing-forum', fields: ['owner', 'status'] }]);
    expect(stages.map(({ stage: id, verified }) => [id, verified])).toEqual([
      ['one', 'since'],
      ['two', 'no'],
    ]);
    expect(support).toEqual({ verdict: 'go-on', because: 'verified-since', stage: 'one' });
  });
});

type Changes = Omit<Comparison, 'indicators' | 'support' | 'since'>;

/** What has two sides; which answers move a measure alone depends on where one starts. */
function changesIn({ indicators: _, support: _support, since: _since, ...changes }: Comparison): Changes {
  const bare = (list: MeasureChange[]) => sorted(list.map((change) => ({ ...change, alone: [] })));
  const { entered, left, placed, outside } = changes;
  return {
    ...changes,
    entered: bare(entered),
    left: bare(left),
    placed: bare(placed),
    outside: bare(outside),
    items: sortedBy(changes.items, ({ item }) => item),
    stages: sortedBy(changes.stages, ({ stage }) => stage),
  };
}

function mirrored(comparison: Comparison): Comparison {
  const swapped = <Both extends { before: unknown; after: unknown }>(list: Both[]) =>
    list.map((change) => ({ ...change, before: change.after, after: change.before }));
  const { type } = comparison;
  const verified = { before: 'before', since: 'withdrawn', withdrawn: 'since', no: 'no' } as const;
  return {
    ...comparison,
    answers: swapped(comparison.answers),
    figures: swapped(comparison.figures),
    cutOffs: swapped(comparison.cutOffs),
    type: type === null ? null : { before: type.after, after: type.before },
    margins: swapped(comparison.margins),
    severities: swapped(comparison.severities),
    entered: swapped(comparison.left),
    left: swapped(comparison.entered),
    placed: swapped(comparison.placed),
    outside: swapped(comparison.outside),
    items: swapped(comparison.items),
    stages: swapped(comparison.stages).map((stage) => ({ ...stage, verified: verified[stage.verified] })),
  };
}

function sorted(changes: MeasureChange[]): MeasureChange[] {
  return sortedBy(changes, ({ measure }) => measure);
}

function sortedBy<Entry>(list: Entry[], key: (entry: Entry) => string): Entry[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
