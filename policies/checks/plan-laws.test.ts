import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { isInPlan } from '#policies/plan/item';
import { proposedItems } from '#policies/plan/propose';
import type { Assessment } from '#policies/schema/assessment';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { CheckResult } from '#policies/schema/result';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { decided } from '#policies/testing/law';
import { checksOfProposal } from './checks-of-proposal';
import { checksOfDecidedPlan } from './checks-of-decided-plan';
import { runs } from '#testing/laws';

/** Deciding takes long, so that many plans are tried on few assessments. */
const SITUATIONS = fc.sample(anyAssessment, { numRuns: 60, seed: 6 }).map((assessment) => {
  const made: Assessment = { ...assessment, plan: undefined };
  return { assessment: made, decision: decided(made) };
});
const RUNS = { numRuns: runs(3000, 200) };

const anySituation = fc.constantFrom(...SITUATIONS);
const check = (plan: Plan, { assessment, decision }: (typeof SITUATIONS)[number]) =>
  checksOfDecidedPlan(plan, decision, assessment, knowledgeBase);
const breaches = (results: CheckResult[]) =>
  results.flatMap((c) => (c.status === 'breached' ? [c.check, ...c.items.map((item) => `${c.check} ${item}`)] : []));
/** Checks that name what a plan lacks, by the id of the measure. */
const OF_WHAT_LACKS = ['both-halves-together', 'worst-findings-answered'];
const itemsOf = (plan: Plan): PlanItem[] => plan.items ?? [];

describe('whatever people write into their plan', () => {
  test('a contribution can only help: it breaches no check, and takes no breach but that of the counterpart away', () => {
    fc.assert(
      fc.property(anyPlan, anySituation, fc.nat(), (plan, situation, which) => {
        const chosen = which % Math.max(1, itemsOf(plan).length);
        const items = itemsOf(plan).map((item, index) =>
          index === chosen ? { ...item, contribution: { staffTime: 'A day a week' } } : item,
        );
        const [before, after] = [check(plan, situation), check({ ...plan, items }, situation)];
        expect(breaches(before)).toEqual(expect.arrayContaining(breaches(after)));
        const others = (results: CheckResult[]) => results.filter((c) => c.check !== 'counterpart');
        expect(others(after)).toEqual(others(before));
      }),
      RUNS,
    );
  });
  test('the order of written reasons changes nothing, and no reason changes an outcome', () => {
    fc.assert(
      fc.property(anyPlan, anySituation, (plan, situation) => {
        const results = check(plan, situation);
        const { overrides = [], ...without } = plan;
        expect(check({ ...plan, overrides: [...overrides].reverse() }, situation)).toEqual(results);
        const outcomes = results.map(({ override: _, overrides: __, ...outcome }) => outcome);
        expect(check(without, situation)).toEqual(outcomes);
        const kept = results.flatMap((c) => [c.override ?? [], c.overrides ?? []].flat()).length;
        expect(kept > 0).toBe(overrides.length > 0);
      }),
      RUNS,
    );
  });
  test('what is postponed or refused breaches nothing, and what was written about it says nothing', () => {
    fc.assert(
      fc.property(anyPlan, anySituation, (plan, situation) => {
        const bare = itemsOf(plan).map((item) => {
          const { id, measure, custom, status, stage } = item;
          return isInPlan(item) ? item : { id, measure, custom, status, stage };
        });
        const results = check(plan, situation);
        expect(check({ ...plan, items: bare }, situation)).toEqual(results);
        const out = itemsOf(plan)
          .filter((item) => !isInPlan(item))
          .map(keyOf);
        const named = results.filter((c) => !OF_WHAT_LACKS.includes(c.check)).flatMap((c) => c.items);
        expect(named.filter((item) => out.includes(item))).toEqual([]);
      }),
      RUNS,
    );
  });
  test('every breach names an item of the plan, a line that it lacks, or the answers; every open check what to ask', () => {
    fc.assert(
      fc.property(anyPlan, anySituation, (plan, situation) => {
        const keys = itemsOf(plan).map(keyOf);
        for (const result of check(plan, situation)) {
          const named = result.items.length + result.questions.length > 0;
          expect(named, result.check).toBe(result.status === 'breached' || result.status === 'unknown');
          if (!OF_WHAT_LACKS.includes(result.check)) expect(keys).toEqual(expect.arrayContaining(result.items));
        }
      }),
      RUNS,
    );
  });
  test('nothing that was read is changed', () => {
    fc.assert(
      fc.property(anyPlan, anySituation, (plan, situation) => {
        const copy = structuredClone(plan);
        const known = structuredClone(situation.decision);
        check(plan, situation);
        expect(plan).toEqual(copy);
        expect(situation.decision).toEqual(known);
      }),
      { numRuns: runs(100) },
    );
  });
});

test('a plan in which everything is still as proposed is checked as the package is', () => {
  for (const { assessment, decision } of SITUATIONS) {
    const plan = { items: proposedItems(decision) };
    expect(checksOfDecidedPlan(plan, decision, assessment, knowledgeBase)).toEqual(
      checksOfProposal(decision, assessment, knowledgeBase),
    );
  }
});
