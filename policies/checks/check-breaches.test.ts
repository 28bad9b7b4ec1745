import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksOfProposal } from './checks-of-proposal';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { anyAssessment } from '#policies/testing/arbitrary';
import { breachesOf, createsFromNothing } from '#policies/testing/breaches';
import { decided, RUNS } from '#policies/testing/law';
import { see } from '#policies/testing/seen';
import { holding } from '#policies/testing/tampered';
import { isMutated } from '#testing/laws';

/**
 * No measure of this knowledge base is led from outside only, for larger firms alone, or one of the instruments that harm; the last three
 * look at what people left out or took over.
 */
const NEVER = [
  'local-actors-lead',
  'groups-not-firms',
  'no-top-down-park',
  'no-tax-break-race',
  'import-with-sector-limit',
  'no-scrapping',
  'local-partners',
  'worst-findings-answered',
  'somebody-carries-it',
  'customer-group-afterwards',
];

/** Enough for each check to be breached at least once. */
const CASES = { numRuns: isMutated ? RUNS.numRuns : Math.max(600, RUNS.numRuns) };

describe('a package that people have changed as they please', () => {
  const advice = knowledge.measures.filter((m) => m.kind === 'advice').map((m) => m.id);
  const slot = fc.constantFrom('stop-and-law', 'who-carries-it', 'now', 'build', 'ask-of-others');
  /** Some measures, each once, dealt out to four stages. */
  const anyStages = fc
    .tuple(
      fc.array(slot, { minLength: 4, maxLength: 4 }),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...advice), fc.nat({ max: 3 })), { selector: ([m]) => m, minLength: 1 }),
    )
    .map(([slots, dealt]) =>
      slots.map((id, stage) => ({ slot: id, measures: dealt.filter(([, to]) => to === stage).map(([m]) => m) })),
    );

  test('is held against the principles in the same way, whoever reads it: the engine and a second reading agree', () => {
    const breached = new Set<string>();
    fc.assert(
      fc.property(anyAssessment, anyStages, fc.boolean(), (assessment, stages, clause) => {
        const decision = decided(assessment);
        const changed = { ...holding(decision, ...stages), ...(clause ? {} : { blocks: [] }) };
        const seen = see(assessment, changed);
        const expected = breachesOf(seen);
        for (const result of checksOfProposal(changed, assessment, knowledgeBase)) {
          if (result.check === 'existing-system') {
            expect(result.status === 'breached').toBe(createsFromNothing(seen));
          } else if (result.check !== 'counterpart' || clause) {
            const guilty = expected[result.check] ?? [];
            if (result.status !== 'unknown') expect(result.items, result.check).toEqual(guilty);
            expect(result.status === 'breached', result.check).toBe(guilty.length > 0);
          }
          if (result.status === 'breached') breached.add(result.check);
        }
      }),
      CASES,
    );
    const never = knowledge.checks.map((c) => c.id).filter((id) => !breached.has(id));
    if (!isMutated) expect(never).toEqual(NEVER);
  });
});
