import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Progress } from '#policies/interview/progress';
import {
  type AssessmentEvent,
  assessmentMachine,
  isWithinReach,
  nearestWithinReach,
  type Place,
  PLACES,
} from './assessment';
import { aProgress } from './testing/a-progress';

const empty = aProgress({ begun: false });
const begun = aProgress({ begun: true });
const stopped = aProgress({ begun: true, stopped: true });
const complete = aProgress({ begun: true, status: 'completed' });
const all = { empty, begun, stopped, complete };

const AFTER_A_STOP: Place[] = ['first-questions', 'check-answers', 'result', 'documents'];

function started(progress: Progress, ...events: AssessmentEvent[]) {
  const actor = createActor(assessmentMachine, { input: { progress } }).start();
  for (const event of events) actor.send(event);
  return actor;
}

const placeAfter = (progress: Progress, ...events: AssessmentEvent[]) =>
  started(progress, ...events).getSnapshot().value;
const goTo = (to: Place): AssessmentEvent => ({ type: 'go', to });
const changed = (progress: Progress): AssessmentEvent => ({ type: 'answers changed', progress });

describe('what is within reach', () => {
  const reach = (progress: Progress) => PLACES.filter((place) => isWithinReach(place, progress));
  test('the first questions only, before anything is said', () => {
    expect(reach(empty)).toEqual(['first-questions']);
  });
  test('everything once something is said', () => {
    expect(reach(begun)).toEqual([...PLACES]);
  });
  test('no diagnosis and no plan where a gate stops', () => {
    expect(reach(stopped)).toEqual(AFTER_A_STOP);
  });
  test('is told for the nearest place before', () => {
    expect(nearestWithinReach('plan', stopped)).toBe('result');
    expect(nearestWithinReach('governance', stopped)).toBe('first-questions');
    expect(nearestWithinReach('documents', stopped)).toBe('documents');
    expect(nearestWithinReach('documents', empty)).toBe('first-questions');
    expect(nearestWithinReach('governance', begun)).toBe('governance');
  });
});

test('a walk passes by the optional parts that are left alone', () => {
  const progress = aProgress({ begun: true, module: 'left' });
  const actor = createActor(assessmentMachine, { input: { progress } }).start();
  actor.send({ type: 'go', to: 'firms-market' });
  actor.send({ type: 'continue' });
  expect(actor.getSnapshot().value).toBe('check-answers');
  actor.send({ type: 'go', to: 'work-and-labour' });
  expect(actor.getSnapshot().value).toBe('work-and-labour');
});

describe('a walk', () => {
  test('leads on through every place in order, and stays at the end', () => {
    const actor = started(begun);
    const walked = PLACES.map(() => {
      const { value } = actor.getSnapshot();
      actor.send({ type: 'continue' });
      return value;
    });
    expect(walked).toEqual([...PLACES]);
    expect(actor.getSnapshot().value).toBe('documents');
  });
  test('leads back the same way, and stays at the beginning', () => {
    const actor = started(begun, goTo('documents'));
    const walked = PLACES.map(() => {
      const { value } = actor.getSnapshot();
      actor.send({ type: 'go back' });
      return value;
    });
    expect(walked).toEqual([...PLACES].reverse());
    expect(actor.getSnapshot().value).toBe('first-questions');
  });
  test('passes over what a stop puts out of reach', () => {
    expect(placeAfter(stopped, { type: 'continue' })).toBe('check-answers');
    expect(placeAfter(stopped, goTo('documents'), { type: 'go back' })).toBe('result');
    expect(placeAfter(stopped, goTo('check-answers'), { type: 'go back' })).toBe('first-questions');
  });
  test('does not leave the first questions before anything is said', () => {
    expect(placeAfter(empty, { type: 'continue' })).toBe('first-questions');
  });
});

describe('a deep link', () => {
  test.each(PLACES)('to %s leads there, once something is said', (place) => {
    expect(placeAfter(begun, goTo(place))).toBe(place);
    expect(placeAfter(begun, goTo('documents'), goTo(place))).toBe(place);
  });
  test.each(PLACES)('to %s leads to the first questions before', (place) => {
    expect(placeAfter(empty, goTo(place))).toBe('first-questions');
  });
  test('out of reach leads to the nearest place before it', () => {
    expect(placeAfter(stopped, goTo('plan'))).toBe('result');
    expect(placeAfter(stopped, goTo('firms-market'))).toBe('first-questions');
    expect(placeAfter(stopped, goTo('documents'), goTo('environment'))).toBe('first-questions');
  });
});

describe('answers that change', () => {
  test('leave a person where they are as long as the place is within reach', () => {
    for (const place of PLACES) expect(placeAfter(begun, goTo(place), changed(complete))).toBe(place);
    for (const place of AFTER_A_STOP) expect(placeAfter(begun, goTo(place), changed(stopped))).toBe(place);
  });
  test('move them away when it falls out of reach', () => {
    expect(placeAfter(begun, goTo('plan'), changed(stopped))).toBe('result');
    expect(placeAfter(begun, goTo('governance'), changed(stopped))).toBe('first-questions');
    for (const place of PLACES) expect(placeAfter(begun, goTo(place), changed(empty))).toBe('first-questions');
  });
  test('open the way', () => {
    expect(placeAfter(empty, changed(begun), goTo('governance'))).toBe('governance');
    expect(placeAfter(stopped, changed(begun), { type: 'continue' })).toBe('importance');
  });
  test('are kept in the machine as progress, and nothing else is', () => {
    expect(started(empty, changed(begun)).getSnapshot().context).toEqual({ progress: begun });
    expect(started(begun, goTo('plan'), { type: 'continue' }, { type: 'go back' }).getSnapshot().context).toEqual({
      progress: begun,
    });
  });
});

describe('every place and every way between them', () => {
  const nameOf = (progress: Progress) => Object.entries(all).find(([, p]) => p === progress)?.[0];
  const events: AssessmentEvent[] = [
    ...PLACES.map(goTo),
    { type: 'continue' },
    { type: 'go back' },
    ...Object.values(all).map(changed),
  ];
  const paths = getShortestPaths(assessmentMachine, {
    input: { progress: empty },
    events,
    serializeState: (state) => JSON.stringify([state.value, nameOf(state.context.progress)]),
    serializeEvent: (event) =>
      JSON.stringify([event.type, 'to' in event ? event.to : '', 'progress' in event ? nameOf(event.progress) : '']),
  });
  const reached = paths.map((path) => [path.state.value, nameOf(path.state.context.progress)]);

  test('each place is reached under each progress that allows it, and under no other', () => {
    const allowed = Object.entries(all).flatMap(([name, progress]) =>
      PLACES.filter((place) => isWithinReach(place, progress)).map((place) => [place, name]),
    );
    expect(new Set(reached.map(String))).toEqual(new Set(allowed.map(String)));
  });
  test('each edge leads to a place within reach, the one that the rule of the event names', () => {
    const edges = paths.flatMap(({ state }) => events.map((event) => ({ state, event })));
    expect(edges.length).toBe(reached.length * events.length);
    for (const { state, event } of edges) {
      const from = state.value as Place;
      const { progress } = state.context;
      const actor = createActor(assessmentMachine, {
        input: { progress },
        snapshot: assessmentMachine.resolveState({ value: from, context: { progress } }),
      }).start();
      actor.send(event);
      expect(actor.getSnapshot().value, `${from} ${JSON.stringify(event.type)}`).toBe(target(from, event, progress));
    }
  });

  /** Where an event should lead, reckoned from the list of places alone. */
  function target(from: Place, event: AssessmentEvent, progress: Progress): Place {
    const open = PLACES.filter((place) => isWithinReach(place, progress));
    switch (event.type) {
      case 'go':
        return nearestWithinReach(event.to, progress);
      case 'continue':
        return open[open.indexOf(from) + 1] ?? from;
      case 'go back':
        return open[open.indexOf(from) - 1] ?? from;
      case 'answers changed':
        return nearestWithinReach(from, event.progress);
    }
  }
});
