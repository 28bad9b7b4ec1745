import { describe, expect, test } from 'vitest';
import { interviewBase } from '#policies/knowledge/interview';
import { situationOf } from '#policies/engine/situation';
import { anAssessment } from '#policies/testing/an-assessment';
import { aProgress } from '#policies/testing/a-progress';
import { type Progress, progressOf } from './progress';
import { isWithinReach, nearestWithinReach, nextPlace, placesOf, sectionsOnTheWay } from './way-through';

const places = placesOf(interviewBase);
const empty = aProgress({ begun: false });
const begun = aProgress({ begun: true });
const stopped = aProgress({ begun: true, stopped: true });
const complete = aProgress({ begun: true, status: 'completed' });

test('the places are the sections with the optional parts last, then what comes of the answers', () => {
  expect(places.slice(0, 2)).toEqual(['first-questions', 'importance']);
  expect(places.slice(-6)).toEqual([
    'policy-and-outside-forces',
    'check-answers',
    'result',
    'fieldwork',
    'plan',
    'documents',
  ]);
  expect(new Set(places).size).toBe(places.length);
});

describe('what is within reach', () => {
  const reach = (progress: Progress) => places.filter((place) => isWithinReach(place, progress));
  test('the first questions only, before anything is said', () => {
    expect(reach(empty)).toEqual(['first-questions']);
  });
  test('everything once something is said', () => {
    expect(reach(begun)).toEqual(places);
  });
  test('no diagnosis and no plan where a gate stops', () => {
    expect(reach(stopped)).toEqual(['first-questions', 'check-answers', 'result', 'documents']);
  });
});

describe('an address', () => {
  const fresh = progressOf(situationOf(anAssessment().build(), interviewBase));
  const answered = progressOf(situationOf(anAssessment().withUnknown('aim').build(), interviewBase));

  test.each(places)('to %s leads there once something is said, and to the first questions before', (place) => {
    expect(nearestWithinReach(place, fresh)).toBe('first-questions');
    expect(nearestWithinReach(place, answered)).toBe(place);
  });
  test('out of reach leads to the nearest place before it that is within reach', () => {
    expect(nearestWithinReach('plan', stopped)).toBe('result');
    expect(nearestWithinReach('governance', stopped)).toBe('first-questions');
    expect(nearestWithinReach('work-and-labour', stopped)).toBe('first-questions');
  });
  test('of no place leads to the first questions', () => {
    expect(nearestWithinReach('no-such-place', begun)).toBe('first-questions');
  });
});

describe('where to go on', () => {
  const next = (but: NonNullable<Parameters<typeof aProgress>[0]['but']>) =>
    nextPlace(aProgress({ begun: true, status: 'completed', but }));
  test('is the first section that is not completed', () => {
    expect(nextPlace(empty)).toBe('first-questions');
    expect(nextPlace(begun)).toBe('first-questions');
    expect(next({ governance: 'not-started', environment: 'in-progress' })).toBe('governance');
  });
  test('is the check of the answers when all is completed', () => {
    expect(nextPlace(complete)).toBe('check-answers');
  });
  test('is the check of the answers when nothing that is missing is within reach', () => {
    const but = { 'first-questions': 'completed' as const };
    expect(nextPlace(aProgress({ begun: true, stopped: true, but }))).toBe('check-answers');
  });
  test.each(['left', 'proposed'] as const)('passes by an optional part that is %s', (module) => {
    const but = { 'markets-and-chains': 'not-started' as const };
    const progress = aProgress({ begun: true, status: 'completed', module, but });
    expect(nextPlace(progress)).toBe('check-answers');
    expect(sectionsOnTheWay(progress).map(({ id }) => id)).not.toContain('markets-and-chains');
  });
  test('enters an optional part that is begun', () => {
    expect(next({ 'markets-and-chains': 'in-progress' })).toBe('markets-and-chains');
  });
});
