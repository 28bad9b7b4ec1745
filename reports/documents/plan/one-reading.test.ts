import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as deciding from '#policies/decide/decide';
import * as diagnosing from '#policies/engine/diagnose';
import * as situations from '#policies/engine/situation';
import * as explaining from '#policies/explain/explain';
import * as completing from '#policies/interview/completeness';
import { anAssessment } from '#policies/testing/an-assessment';
import * as trying from '#policies/what-if/what-if';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';
import { planDocument, planBuilder } from './plan-document';

vi.mock('#policies/engine/situation', { spy: true });
vi.mock('#policies/engine/diagnose', { spy: true });
vi.mock('#policies/decide/decide', { spy: true });
vi.mock('#policies/explain/explain', { spy: true });
vi.mock('#policies/interview/completeness', { spy: true });
vi.mock('#policies/what-if/what-if', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

const ONCE = { situations: 1, diagnoses: 1, decisions: 1, explanations: 1, completeness: 1, trials: 1 };
const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };

/** With an answer that is set aside, so that the section of answers has something to ask for. */
const assessment = anAssessment()
  .ofType('center')
  .withDeficit('infrastructure', 0)
  .withAnswer('infrastructure-which', ['roads'])
  .withDeficit('quality', 2)
  .build();

describe('a plan is made of one reading', () => {
  test('once, and the evidence is made of the same', () => {
    wholeResult(assessment, options);
    expect(calls()).toEqual(ONCE);
  });

  test('and tries nothing that only the evidence tells', () => {
    planDocument(assessment, options);
    expect(calls()).toEqual({ ...ONCE, trials: 0 });
  });

  test('and made again of the same reading it needs no other one', () => {
    const reading = planBuilder.read(assessment);
    const first = planBuilder.build(reading, options);
    expect(planBuilder.build(reading, options)).toEqual(first);
    expect(planDocument(assessment, options)).toEqual(first);
    expect(calls()).toEqual({
      situations: 2,
      diagnoses: 2,
      decisions: 2,
      explanations: 2,
      completeness: 2,
      trials: 0,
    });
  });
});

/** Trials diagnose other assessments, from their neighbour; those are other questions and do not count. */
function calls() {
  return {
    situations: vi.mocked(situations.situationOf).mock.calls.filter(([, , neighbour]) => neighbour === undefined)
      .length,
    diagnoses: vi.mocked(diagnosing.diagnose).mock.calls.length,
    decisions: vi.mocked(deciding.decisionOn).mock.calls.length,
    explanations: vi.mocked(explaining.explain).mock.calls.length,
    completeness: vi.mocked(completing.completenessOf).mock.calls.length,
    trials: vi.mocked(trying.whatIfOf).mock.calls.length,
  };
}
