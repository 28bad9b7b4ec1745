import { expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { english as texts } from '#policies/text/en/english';
import { aPlan, type PlanBuilder } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { wholeResult } from '#reports/testing/whole-result';
import type { CheckBlock } from '#reports/report';
import { english } from '#reports/testing/english';

const system = anAssessment().ofType('local-development-vector');
const section = (plan?: PlanBuilder) =>
  wholeResult((plan === undefined ? system : system.withPlan(plan.build())).build(), {
    locale: 'en',
    madeAt: '2026-11-21T00:00:00Z',
    t: english,
  }).sections.find((s) => s.id === 'checks');
const checksOf = (plan?: PlanBuilder): CheckBlock[] =>
  section(plan)?.blocks.filter((block) => block.kind === 'check') ?? [];
const textOf = (check: string, plan?: PlanBuilder) => checksOf(plan).find((c) => c.id === `check-${check}`)?.text;

const plan = aPlan()
  .with('joint-purchase', { facts: { park: true } })
  .withOwn({ id: 'ours', custom: { title: 'A business park' }, facts: { park: true } })
  .withOwn({ id: 'nameless', custom: { title: '' } });

test('a breach names its items by the titles that people know, and says what to do', () => {
  const text = textOf('no-top-down-park', plan);
  expect(text).toBe(
    [
      texts.checks['no-top-down-park']?.breached,
      `Items: ${knowledgeBase.measure.get('joint-purchase')?.code}, ${texts.measures['joint-purchase']?.name}; A business park.`,
      `What to do: ${texts.checks['no-top-down-park']?.mend}`,
    ].join(' '),
  );
});

test('an open check names the items that must say more, and mends nothing', () => {
  expect(textOf('no-scrapping', plan)).toBe(
    `${texts.checks['no-scrapping']?.unknown} To be asked about: A business park; A measure without a title.`,
  );
});

test('each written reason is printed, with the item where it is for one', () => {
  const reasoned = plan
    .withOverride('no-top-down-park', 'The state pays for it.')
    .withOverride('no-top-down-park', 'The firms want it.', 'ours')
    .withOverride('by-type', 'Nobody minds.', 'gone');
  expect(textOf('no-top-down-park', reasoned)).toContain(
    'The owner continues, for this reason: The state pays for it. ' +
      'A business park: the owner continues, for this reason: The firms want it.',
  );
  expect(textOf('by-type', reasoned)).toContain('gone: the owner continues, for this reason: Nobody minds.');
});

test('breached ones come first, and the section says whether it reads the plan or the package', () => {
  expect(checksOf(plan)[0]?.status).toBe('breached');
  expect(section(plan)?.intro?.text).toBe('Your plan checked with the principles of the sources.');
  expect(section()?.intro?.text).toBe('The package checked with the principles of the sources.');
});
