import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { fourSteps, type StepId, STEPS } from './four-steps';

const visited = ['bad-piece-found', 'joint-attempts'];
const step = (id: StepId, given: Pick<Assessment, 'answers' | 'indicators'>) =>
  fourSteps(given, visited).find((each) => each.id === id);
const nothing = anAssessment().build();

describe('the four steps', () => {
  test('stand in their order, each missing where nothing is answered', () => {
    const steps = fourSteps({ answers: {} }, visited);
    expect(steps.map(({ id }) => id)).toEqual([...STEPS]);
    expect(steps.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing', 'missing']);
  });

  test('figures begin the first, and it is done when the reach of the register is known', () => {
    const figures = anAssessment().ofType('center').build();
    expect(step('indicators', { answers: {}, indicators: figures.indicators })).toMatchObject({
      state: 'begun',
      has: ['figures'],
      lacks: ['register-coverage'],
    });
    const answers = { 'register-coverage': { value: 'few' } };
    expect(step('indicators', { answers, indicators: figures.indicators })?.state).toBe('done');
    expect(step('indicators', nothing)?.has).not.toContain('figures');
  });

  test('an inventory of institutions is done when all of its questions are known', () => {
    const ids = step('institutions', { answers: {} })?.lacks ?? [];
    const answers = Object.fromEntries(ids.map((id) => [id, { value: 'x' }]));
    expect(step('institutions', { answers })?.state).toBe('done');
    const [one = ''] = ids;
    expect(step('institutions', { answers: { ...answers, [one]: { unknown: true } } })?.lacks).toEqual([one]);
  });

  test('a guess is no field work; a talk, a visit, a survey or a workshop is', () => {
    const known = (evidence: 'guess' | 'visit' | 'interview') => ({
      answers: { 'bad-piece-found': { value: 'x', evidence }, 'joint-attempts': { value: 'y' } },
    });
    expect(step('field-work', known('guess'))?.state).toBe('missing');
    expect(step('field-work', known('visit'))).toMatchObject({ state: 'begun', lacks: ['joint-attempts'] });
    expect(step('field-work', known('interview'))?.has).toEqual(['bad-piece-found']);
  });

  test('asks for questions that exist', () => {
    const parts = fourSteps({ answers: {} }, visited).flatMap(({ lacks }) => lacks);
    expect(parts.filter((part) => part !== 'figures' && !knowledgeBase.question.has(part))).toEqual([]);
  });
});
