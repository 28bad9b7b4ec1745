import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf } from '#policies/engine/situation';
import { explain } from '#policies/explain/explain';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAnswer, anyAssessment, anyCutOffs, anyQuestion } from '#policies/testing/arbitrary';
import { decided, law, RUNS } from '#policies/testing/law';
import { itemsOf } from '#policies/testing/package-of';
import { counter } from '#testing/laws';

function shuffled(answers: Assessment['answers'], order: number[]): Assessment['answers'] {
  const entries = Object.entries(answers).map((entry, index) => ({ entry, rank: order[index % order.length] ?? 0 }));
  return Object.fromEntries(entries.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}

describe('classification', () => {
  law('has exactly one outcome: a type, or none with the reason', (_, { classification: c }) => {
    const typed = c.status === 'confirmed' || c.status === 'agglomeration';
    expect(typed).toBe(c.type !== null);
    expect(['confirmed', 'agglomeration', 'below-threshold', 'not-applicable', 'not-measurable', 'unknown']).toContain(
      c.status,
    );
    expect(c.conflicts.length).toBeLessThanOrEqual(1);
  });
  law(
    'rests a type on figures or on judgement',
    (_, { classification: c }, hit) => {
      if (c.type === null) return;
      hit();
      expect(c.basis).not.toBeNull();
    },
    0.3,
  );
  law(
    'rests on judgement what the register alone would place otherwise',
    (_, { classification: c }, hit) => {
      if (!('registerAlone' in c) || c.type === null) return;
      hit();
      expect(c.basis).toBe('judgement');
    },
    0.01,
  );
  law(
    'never names the type itself as its neighbour',
    (_, { classification: c }, hit) => {
      if (c.conflicts.length > 0 || c.neighbours.length === 0) return;
      hit();
      expect(c.neighbours.map((n) => n.type)).not.toContain(c.type ?? 'none');
    },
    0.02,
  );
  test('gives only types that a region of this weight can have', () => {
    const part = fc.double({ min: 1e-4, max: 1, noNaN: true });
    const { hit, expectShare } = counter();
    fc.assert(
      fc.property(part, part, fc.option(anyCutOffs), fc.boolean(), (regionWeight, sectorShare, cuts, given) => {
        const measured = { sectorShare, locationQuotient: sectorShare / regionWeight };
        const figures = given ? { ...measured, regionWeight } : measured;
        const plain = anAssessment().withFigures(figures);
        const { type, possibleTypes } = decided(
          (cuts === null ? plain : plain.withCutOffs(cuts)).build(),
        ).classification;
        if (type === null) return;
        hit();
        expect(possibleTypes).toContain(type);
      }),
      RUNS,
    );
    expectShare(0.2, RUNS.numRuns);
  });
});

describe('composition', () => {
  law('is deterministic and changes nothing that it reads', (assessment, decision) => {
    const copy = structuredClone(assessment);
    expect(decided(assessment)).toEqual(decision);
    expect(assessment).toEqual(copy);
  });
  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAssessment, fc.array(fc.integer(), { minLength: 5, maxLength: 80 }), (assessment, order) => {
        const other = { ...assessment, answers: shuffled(assessment.answers, order) };
        expect(decided(other)).toEqual(decided(assessment));
      }),
      RUNS,
    );
  });
  test('an answer changed and changed back restores the package', () => {
    const change = anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswer(question)));
    fc.assert(
      fc.property(anyAssessment, change, (assessment, [question, answer]) => {
        const before = decided(assessment);
        const { [question.id]: was, ...others } = assessment.answers;
        const changed = { ...assessment, answers: { ...others, [question.id]: answer } };
        decided(changed);
        const { [question.id]: _, ...rest } = changed.answers;
        const restored = { ...changed, answers: was === undefined ? rest : { ...rest, [question.id]: was } };
        expect(decided(restored)).toEqual(before);
      }),
      RUNS,
    );
  });
});

describe('severity', () => {
  test('more of it never removes a measure without a stated reason', () => {
    const { hit, expectShare } = counter();
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(...knowledgeBase.leadOf.entries()), (assessment, [deficit, lead]) => {
        const options = lead.options?.map((o) => o.id) ?? [];
        const decisions = options.map((value) =>
          decided({ ...assessment, answers: { ...assessment.answers, [lead.id]: { value } } }),
        );
        const severity = (index: number) => decisions[index]?.findings.find((f) => f.deficit === deficit)?.severity;
        options.slice(1).forEach((_, index) => {
          const [milder, worse] = [severity(index), severity(index + 1)];
          if (typeof milder !== 'number' || typeof worse !== 'number') return;
          expect(worse).toBeGreaterThanOrEqual(milder);
          const [before, after] = [decisions[index], decisions[index + 1]];
          if (before === undefined || after === undefined) return;
          hit();
          const accounted = [...itemsOf(after), ...after.later, ...after.withheld].map((m) => m.measure);
          const gone = itemsOf(before).map((i) => i.measure);
          expect(gone.filter((measure) => !accounted.includes(measure))).toEqual([]);
        });
      }),
      RUNS,
    );
    expectShare(0.5, RUNS.numRuns);
  });
  law(
    'of nothing or a nuisance, or unknown, brings no measure by itself',
    (_, decision, hit) => {
      const severe = new Set(
        decision.findings.filter((f) => f.severity === 2 || f.severity === 3).map((f) => f.deficit),
      );
      for (const item of itemsOf(decision)) {
        for (const rule of item.rules) {
          const when = knowledgeBase.rule.get(rule)?.when;
          if (when?.kind !== 'severity') continue;
          hit();
          expect(severe).toContain(when.deficit);
        }
      }
    },
    1,
  );
});

describe('what is unknown', () => {
  test('closes no gate', () => {
    // One answer may be a way to say "not a city": there, not knowing leaves the gate where the other answers put it.
    const asked = anyQuestion.filter((question) => question.id !== 'metropolitan');
    const byAnswers = new Set(knowledge.gates.filter((g) => g.closedWhen !== undefined).map((g) => g.id));
    const { hit, expectShare } = counter();
    fc.assert(
      fc.property(anyAssessment, asked, (assessment, question) => {
        const closed = (a: Assessment) =>
          decided(a)
            .gates.filter((g) => g.status === 'closed' && byAnswers.has(g.gate))
            .map((g) => g.gate);
        const unknown = {
          ...assessment,
          answers: { ...assessment.answers, [question.id]: { unknown: true as const } },
        };
        const before = closed(assessment);
        if (before.length < byAnswers.size) hit();
        expect(closed(unknown).filter((gate) => !before.includes(gate))).toEqual([]);
      }),
      RUNS,
    );
    expectShare(0.5, RUNS.numRuns);
  });
  law(
    'brings no item: every rule behind an item holds',
    (assessment, decision, hit) => {
      const explanation = explain(decision, situationOf(assessment, knowledgeBase));
      if (explanation.items.size > 0) hit();
      for (const trace of explanation.items.values()) expect(trace.result).toBe('holds');
    },
    0.5,
  );
});
