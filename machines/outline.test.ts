import { describe, expect, test } from 'vitest';
import { sectionId } from '#policies/schema/knowledge';
import { outlineOf, PLACES } from './assessment';
import { aProgress } from './testing/a-progress';

const empty = aProgress({ begun: false });
const begun = aProgress({ begun: true });
const stopped = aProgress({ begun: true, stopped: true });
const complete = aProgress({ begun: true, status: 'completed' });

describe('the outline', () => {
  test('names every place, with the status of those that hold questions', () => {
    const { places } = outlineOf(begun);
    expect(places.map((p) => p.place)).toEqual([...PLACES]);
    expect(places.filter((p) => p.status !== null).map((p) => p.place)).toEqual(sectionId.options);
    expect(places[0]).toEqual({ place: 'first-questions', withinReach: true, status: 'in-progress' });
    expect(places.at(-1)).toEqual({ place: 'documents', withinReach: true, status: null });
    expect(outlineOf(empty).places[1]).toEqual({ place: 'importance', withinReach: false, status: 'not-started' });
  });
  test('points at the first section that is not completed', () => {
    const sections = {
      ...complete.sections,
      governance: { asked: 4, settled: 0, status: 'not-started' as const, module: null },
    };
    expect(outlineOf(begun).next).toBe('first-questions');
    expect(outlineOf({ ...complete, sections }).next).toBe('governance');
    expect(outlineOf(empty).next).toBe('first-questions');
  });
  test('points at the check of the answers when all is completed, or nothing else is within reach', () => {
    expect(outlineOf(complete).next).toBe('check-answers');
    const done = { asked: 4, settled: 4, status: 'completed' as const, module: null };
    expect(outlineOf({ ...stopped, sections: { ...stopped.sections, 'first-questions': done } }).next).toBe(
      'check-answers',
    );
  });
});
