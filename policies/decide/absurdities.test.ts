import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { typeId } from '#policies/schema/terms';
import { absurdItems } from '#policies/testing/absurd-items';
import { absurdWholes } from '#policies/testing/absurd-wholes';
import { manyPackages } from '#policies/testing/many-packages';
import { see, type Seen } from '#policies/testing/seen';
import { isMutated, seed } from '#testing/laws';

const many = manyPackages().map(({ assessment, decision }) => see(assessment, decision));

/** One in a hundred; mutants read too few packages to say. */
const ENOUGH = isMutated ? 0 : many.length / 100;

describe('among the packages that are read', () => {
  const kinds: Record<string, (seen: Seen) => boolean> = {
    ...Object.fromEntries(
      typeId.options.map((type) => [`of type ${type}`, ({ decision }: Seen) => decision.classification.type === type]),
    ),
    'without a type': ({ decision }) => decision.classification.type === null,
    ...Object.fromEntries(
      knowledge.gates
        .filter((gate) => gate.decidedBy !== 'row')
        .map(({ id }) => [
          `with the gate ${id} closed`,
          ({ decision }: Seen) => decision.gates.some((g) => g.gate === id && g.status === 'closed'),
        ]),
    ),
    'with every deficit at its worst': ({ decision }) =>
      decision.findings.every((f) => f.severity === 3 || f.severity === 'not-applicable') &&
      decision.findings.filter((f) => f.severity === 3).length > 40,
    'with every answer unknown': ({ assessment }) => {
      const answers = Object.values(assessment.answers);
      return answers.length > 0 && answers.every((answer) => 'unknown' in answer);
    },
    'without a plan': ({ assessment }) => assessment.plan === undefined,
    'with a written override': ({ assessment }) => (assessment.plan?.overrides ?? []).length > 0,
    'with a breached check': ({ decision }) => decision.checks.some((c) => c.status === 'breached'),
    'with a full first half': ({ items }) => items.filter((i) => i.item.priority === 'first').length === 5,
  };
  test.each(Object.entries(kinds))('many are %s', (_, is) => {
    expect(many.filter(is).length).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('no package holds', () => {
  test.each(Object.entries({ ...absurdItems, ...absurdWholes }))('%s', (name, search) => {
    for (const [index, seen] of many.entries()) {
      const found = search(seen);
      if (found.length > 0) throw new Error(explained(name, found, index, seen));
    }
  });
});

function explained(name: string, found: string[], index: number, { assessment }: Seen): string {
  const { answers, indicators, thresholds } = assessment;
  const told = JSON.stringify({ answers, indicators, thresholds }, null, 1);
  return `${name}: ${found.join(', ')} (seed ${seed}, number ${index})\n${told}`;
}
