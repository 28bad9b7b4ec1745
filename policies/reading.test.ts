import { beforeEach, expect, test, vi } from 'vitest';
import { packageResponse } from '#policies/api/package-response';
import * as deciding from '#policies/decide/decide';
import * as situations from '#policies/engine/situation';
import * as explaining from '#policies/explain/explain';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { anAssessment } from '#policies/testing/an-assessment';
import { english } from '#policies/text/en/english';
import * as trying from '#policies/what-if/what-if';

vi.mock('#policies/engine/situation', { spy: true });
vi.mock('#policies/decide/decide', { spy: true });
vi.mock('#policies/explain/explain', { spy: true });
vi.mock('#policies/what-if/what-if', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

/** A few answers, so that there is something to try. */
const builder = anAssessment().ofType('center').withDeficit('quality', 2).withDeficit('governance', 3);

test('an answer of the API diagnoses, decides, explains and prepares trials once each', () => {
  packageResponse(readingOf(builder.build(), knowledgeBase), english);
  expect(calls()).toEqual({ situations: 1, decisions: 1, explanations: 1, trials: 1 });
});

test('a reading diagnoses and decides at once, and does nothing else that nobody asked for', () => {
  readingOf(builder.build(), knowledgeBase);
  expect(calls()).toEqual({ situations: 1, decisions: 1, explanations: 0, trials: 0 });
});

test('what was asked for is kept', () => {
  const reading = readingOf(builder.build(), knowledgeBase);
  expect(reading.explanation()).toBe(reading.explanation());
  expect(reading.whatIf()).toBe(reading.whatIf());
  expect(reading.robustness()).toBe(reading.robustness());
  expect(reading.completeness()).toBe(reading.completeness());
  expect(reading.likeCases()).toBe(reading.likeCases());
  expect(calls()).toEqual({ situations: 1, decisions: 1, explanations: 1, trials: 1 });
});

test('what is decided is what decide() says', () => {
  expect(readingOf(builder.build(), knowledgeBase).decision).toEqual(deciding.decide(builder.build(), knowledgeBase));
});

/** Trials diagnose other assessments, from their neighbour; those are other questions and do not count. */
function calls() {
  return {
    situations: vi.mocked(situations.situationOf).mock.calls.filter(([, , neighbour]) => neighbour === undefined)
      .length,
    decisions: vi.mocked(deciding.decisionOn).mock.calls.length,
    explanations: vi.mocked(explaining.explain).mock.calls.length,
    trials: vi.mocked(trying.whatIfOf).mock.calls.length,
  };
}
