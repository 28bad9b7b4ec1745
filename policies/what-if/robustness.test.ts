import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { differenceBetween } from './difference';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { questionsIn } from '#policies/interview/interview';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import type { AnswerValue, Assessment } from '#policies/schema/assessment';
import { sectionsOf } from '#policies/interview/sections';
import { situationOf } from '#policies/engine/situation';
import { aMeasure, aQuestion, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { decided } from '#policies/testing/law';
import { runs } from '#testing/laws';

// Shrinking would decide a package thousands of times.
const RUNS = { numRuns: runs(12, 4), endOnFailure: true };

function answering(assessment: Assessment, question: string, value: AnswerValue): Assessment {
  const given = answerTo(assessment.answers, question);
  const answer = given !== undefined && 'value' in given ? { ...given, value } : { value };
  return { ...assessment, answers: { ...assessment.answers, [question]: answer } };
}

const asked = (assessment: Assessment) => {
  const situation = situationOf(assessment, knowledgeBase);
  return sectionsOf(knowledgeBase).flatMap((section) => questionsIn(section, situation, 'all'));
};

/** What the engine itself says of every option of a question, one by one. */
const others = (assessment: Assessment, question: string) => {
  const before = decided(assessment);
  return (must(knowledgeBase.question, question).options ?? []).map(({ id }, index) => ({
    id,
    index,
    difference: differenceBetween(before, decided(answering(assessment, question, id)), knowledgeBase),
  }));
};

const optionGiven = (assessment: Assessment, question: string) => {
  const answer = answerTo(assessment.answers, question);
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
};

describe('one-step changes', () => {
  test('are those, and all those, that the engine makes', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const expected = asked(assessment).flatMap((question) => {
          const from = optionGiven(assessment, question.id);
          if (question.kind !== 'single' || typeof from !== 'string') return [];
          const options = others(assessment, question.id);
          const place = options.findIndex((o) => o.id === from);
          return options
            .filter(({ index }) => (question.lead ? [place - 1, place + 1].includes(index) : index !== place))
            .filter(({ difference }) => difference.entered.length + difference.left.length > 0)
            .map(({ id, difference }) => ({
              question: question.id,
              from,
              to: id,
              adds: new Set(difference.entered),
              removes: new Set(difference.left),
            }));
        });
        const sets = readingOf(assessment, knowledgeBase)
          .robustness()
          .measures.map((change) => ({
            ...change,
            adds: new Set(change.adds),
            removes: new Set(change.removes),
          }));
        expect(new Set(sets)).toEqual(new Set(expected));
      }),
      RUNS,
    );
  });
});

test('how an answer is known stays as it was when it is moved', () => {
  const base = baseWith({
    measures: [aMeasure()],
    rules: [aRule({ when: { kind: 'evidence', question: 'counted', in: ['survey'] } })],
    questions: [
      ...knowledge.questions,
      aQuestion({ id: 'counted', kind: 'single', options: [{ id: 'few' }, { id: 'many' }] }),
    ],
    types: knowledge.types.map((type) => ({ ...type, lines: [], readings: [] })),
    checks: [],
  });
  const surveyed = anAssessment().withAnswer('counted', 'few', { evidence: 'survey' }).build();
  expect(readingOf(surveyed, base).robustness().measures).toEqual([]);
  const guessed = readingOf(
    anAssessment().withAnswer('counted', 'few', { evidence: 'guess' }).build(),
    base,
  ).robustness();
  expect(guessed.measures).toEqual([]);
});

describe('answers that flip the type', () => {
  test('are those, and all those, that the engine finds; one for each type that a question can make', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { type } = decided(assessment).classification;
        const expected = asked(assessment)
          .filter((question) => question.kind === 'single')
          .flatMap((question) => {
            const becomes = others(assessment, question.id).map(({ difference: d }) => (d.type ? d.type.to : type));
            return [...new Set(becomes)].filter((t) => t !== type).map((t) => `${question.id}: ${t}`);
          });
        const found = readingOf(assessment, knowledgeBase)
          .robustness()
          .type.flatMap(({ change, becomes }) => {
            if (change.kind === 'figure') return [];
            expect(decided(answering(assessment, change.question, change.to)).classification.type).toBe(becomes);
            return [`${change.question}: ${becomes}`];
          });
        expect(found.sort()).toEqual(expected.sort());
      }),
      RUNS,
    );
  });
});

describe('weighty facts', () => {
  test('are open questions, heaviest first, and for a single choice the mean of what its options do', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { facts } = readingOf(assessment, knowledgeBase).robustness();
        const { basis } = decided(assessment).classification;
        const before = decided(assessment);
        facts.slice(1).forEach((fact, index) => expect(fact.weight).toBeLessThanOrEqual(facts[index]?.weight ?? 0));
        const weights = new Map(facts.map((fact) => [fact.question, fact.weight]));
        for (const question of asked(assessment)) {
          const open = !isKnown(answerTo(assessment.answers, question.id));
          const countsNot =
            question.lead && before.findings.some((f) => f.deficit === question.deficit && f.severity === null);
          if (!open && !countsNot) expect(weights.has(question.id)).toBe(false);
          const paired = basis === null && (question.flag ?? '').endsWith('_importance');
          if ((!open && !countsNot) || question.kind !== 'single' || paired) continue;
          const sizes = others(assessment, question.id).map(({ difference: d }) => {
            const closing = d.gates.filter((g) => {
              const decidedByAnswers = must(knowledgeBase.gate, g.gate).closedWhen !== undefined;
              return g.to === 'closed' && decidedByAnswers;
            });
            return d.entered.length + d.left.length + (d.type ? 3 : 0) + closing.length;
          });
          const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
          expect(weights.get(question.id) ?? 0).toBeCloseTo(mean, 1);
        }
      }),
      RUNS,
    );
  });
});

test('robustness reads and changes nothing else: the same twice, and the assessment as it was', () => {
  fc.assert(
    fc.property(anyAssessment, (assessment) => {
      const copy = structuredClone(assessment);
      const first = readingOf(assessment, knowledgeBase).robustness();
      expect(readingOf(assessment, knowledgeBase).robustness()).toEqual(first);
      expect(assessment).toEqual(copy);
      expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
    }),
    RUNS,
  );
});
