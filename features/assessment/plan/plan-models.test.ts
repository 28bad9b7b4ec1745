import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { proposedItems } from '#policies/plan/propose';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { english } from '#policies/text/en/english';
import { english as words } from '#reports/testing/english';
import { formatFor } from '#i18n/format';
import { addressesIn } from '#features/browser/path';
import { itemPageModel } from './plan-item-model';
import { type PlanContext, planModels } from './plan-models';

const t = createTranslator({
  locale: 'en',
  messages,
  namespace: 'plan',
  onError: (error) => {
    throw error;
  },
});

const builder = anAssessment()
  .ofType('local-development-vector')
  .withDeficit('collective-organisation', 3, { who: 'a small owner' });
const proposed = proposedItems(decide(builder.build(), knowledgeBase));
const first = proposed[0]?.measure ?? '';

function contextOf(plan: Plan): PlanContext {
  const assessment = { ...builder.build(), plan };
  return {
    plan,
    assessment,
    decision: decide(assessment, knowledgeBase),
    base: knowledgeBase,
    texts: english,
    addresses: addressesIn('en'),
    t: words,
    format: formatFor('en'),
    words: t,
  };
}

function pageOf(plan: Plan, index = 0) {
  const item = plan.items?.[index];
  if (item === undefined) throw new Error('There is no such item.');
  return itemPageModel(item, contextOf(plan));
}

describe('the list', () => {
  test('holds the package by stage, with nothing waiting and nothing put aside', () => {
    const models = planModels(contextOf({ items: proposed }));

    expect(models.stages.flatMap((stage) => stage.items)).toHaveLength(proposed.length);
    expect(models.stages.every((stage) => stage.title !== stage.id)).toBe(true);
    expect(models).toMatchObject({ aside: [], waiting: [] });
  });

  test('says of an item who, what first, when, and what is missing', () => {
    const fields = { owner: 'local-government', firstStep: 'Ask five firms', start: '2027-03', stage: 'now' };
    const [item] = planModels(contextOf(aPlan().with(first, fields).build())).stages.flatMap((s) => s.items);

    expect(item).toMatchObject({
      title: english.measures[first]?.name,
      code: knowledgeBase.measure.get(first)?.code,
      lines: ['Owner: Local government', 'First step: Ask five firms', 'When: from March 2027, no end said'],
      missing: 'the local contribution, a budget and who pays it, an end',
      lost: null,
      removable: false,
    });
  });

  test('sets what is postponed or refused apart, with its reason and the way back', () => {
    const plan = aPlan().with(first, { status: 'refused', reason: 'Not here.' }).build();
    const { stages, aside } = planModels(contextOf(plan));

    expect(stages.flatMap((stage) => stage.items)).toEqual([]);
    expect(aside).toMatchObject([{ reason: 'Not here.', decisions: ['take up again'], missing: '' }]);
  });

  test('names what the package holds beside the plan, with its stage in words', () => {
    const { waiting } = planModels(contextOf(aPlan().build()));

    expect(waiting.map(({ measure }) => measure)).toEqual(proposed.map(({ measure }) => measure));
    expect(waiting[0]).toMatchObject({ stage: proposed[0]?.stage, title: english.measures[first]?.name });
    expect(waiting[0]?.stageTitle).toBe(english.stages[proposed[0]?.stage ?? '']?.title);
  });

  test('says why an item has lost its reason: withheld, no longer asked for, of another edition', () => {
    const { decision } = contextOf(aPlan().build());
    const [withheld] = decision.withheld;
    const asked = new Set([...proposed, ...decision.withheld].map(({ measure }) => measure));
    const unasked = knowledgeBase.advice.find(({ id }) => !asked.has(id))?.id ?? '';
    const plan = aPlan()
      .with(withheld?.measure ?? '')
      .with(unasked)
      .with('of-another-edition');
    const items = planModels(contextOf(plan.build())).stages.flatMap((stage) => stage.items);

    expect(items[0]?.lost?.length).toBeGreaterThan(20);
    expect(items[1]?.lost).toMatch(/no longer ask for it/);
    expect(items[2]).toMatchObject({
      code: null,
      removable: true,
      title: 'of another edition (not in this edition of the catalogue)',
    });
    expect(items[2]?.lost).toMatch(/does not contain the measure/);
  });

  test('ties a breach to its item, with the mend, the place of the check and the written reason', () => {
    const money = { budget: { amount: 100, currency: 'BRL' } };
    const plan = aPlan()
      .withOwn({ id: 'a', ...money })
      .withOwn({ id: 'b', ...money })
      .withOverride('counterpart', 'The harvest failed.', 'b');
    const [a, b] = planModels(contextOf(plan.build())).stages.flatMap((stage) => stage.items);
    const breachOf = (item: typeof a) => item?.breaches.find(({ check }) => check === 'counterpart');

    expect(breachOf(a)).toMatchObject({ mend: english.checks.counterpart?.mend, reason: null });
    expect(breachOf(a)?.href).toMatch(/\/plan\/checks#check-counterpart$/);
    expect(breachOf(b)?.reason).toBe('The harvest failed.');
    expect(a?.unchecked.map(({ check }) => check)).toContain('groups-not-firms');
  });
});

describe('the page of an item', () => {
  test('offers what the catalogue says, and leads to the reasons', () => {
    const page = pageOf({ items: proposed });

    expect(page.suggestions).toMatchObject({ steps: english.measures[first]?.steps });
    expect(page.reasonsHref).toMatch(new RegExp(`/result#measure-${first}$`));
    expect(page).toMatchObject({ own: false, facts: [], before: null });
    expect(page.after?.href).toMatch(new RegExp(`/plan/item-${proposed[1]?.measure}$`));
  });

  test('offers who would act here, with whom the source names and why it is somebody else', () => {
    const where = anAssessment().withFlag('lead_firms', 'none');
    const plan = aPlan().with('standing-forum').build();
    const assessment = { ...where.build(), plan };
    const context = { ...contextOf(plan), assessment, decision: decide(assessment, knowledgeBase) };
    const [item] = plan.items ?? [];
    if (item === undefined) throw new Error('no item');
    const { suggestions } = itemPageModel(item, context);
    const forum = english.measures['standing-forum'];

    expect(suggestions?.leads).toEqual([forum?.leads]);
    expect(suggestions?.pays).toEqual([
      `Here: ${english.actors['small-firms']}. ${english.actorLimits['no-larger-firms']?.because}`,
      `By the source: ${forum?.pays}`,
    ]);
  });

  test('asks the short form of own and changed measures only', () => {
    const names = (plan: Plan) => pageOf(plan).facts.map(({ name }) => name);

    expect(names(aPlan().with(first).build())).toEqual([]);
    expect(names(aPlan().with(first, { status: 'changed', changedTo: 'Two.' }).build())).toContain('taxBreak');
    expect(names(aPlan().withOwn().build())).toContain('taxBreak');
  });

  test('asks what follows from an answer only after it, and of a center only where it matters', () => {
    const names = (facts: object) => pageOf(aPlan().withOwn({ facts }).build()).facts.map(({ name }) => name);

    expect(names({ park: false })).not.toContain('askedByFirms');
    expect(names({ park: true })).toContain('askedByFirms');
    expect(names({ importMeasure: false })).not.toContain('sectorLimit');
    expect(names({ importMeasure: true })).toContain('sectorLimit');
    expect(names({})).not.toContain('fromCenter');
    expect(names({ fromCenter: false })).toContain('fromCenter');
  });

  test('puts the deficits that were found here before the others, each once', () => {
    const { deficits } = pageOf(aPlan().withOwn().build());

    expect(deficits.map(({ title }) => title)).toEqual(['Found here', 'Others']);
    expect(deficits[0]?.choices.map(({ id }) => id)).toEqual(['collective-organisation']);
    const all = deficits.flatMap(({ choices }) => choices.map(({ id }) => id));
    expect([...all].sort()).toEqual(knowledgeBase.knowledge.deficits.map(({ id }) => id).sort());
  });

  test('has a target for each indicator of its line in the logframe, empty until people set one', () => {
    const { targets } = pageOf({ items: proposed });
    const [outcome] = targets.filter(({ kind }) => kind === 'words');
    const set = { indicator: outcome?.indicator ?? '', value: 'Eight of ten', month: 24 as const };
    const after = pageOf({ items: proposed.map((item, i) => (i === 0 ? { ...item, targets: [set] } : item)) });

    expect(targets.length).toBeGreaterThan(1);
    expect(targets.every(({ value, month }) => value === null && month === 12)).toBe(true);
    expect(new Set(targets.map(({ indicator }) => indicator)).size).toBe(targets.length);
    expect(after.targets).toContainEqual({ ...outcome, value: 'Eight of ten', month: 24 });
  });

  test('shows no target of a measure that has no place in the logframe', () => {
    expect(
      pageOf(
        aPlan()
          .withOwn({ custom: { title: 'A fair' } })
          .build(),
      ).targets,
    ).toEqual([]);
  });
});
