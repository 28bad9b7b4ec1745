import { assign, setup } from 'xstate';
import type { Progress, SectionStatus } from '#policies/interview/progress';
import type { SectionId } from '#policies/schema/knowledge';
import { SECTION_IDS } from '#policies/schema/section-ids';

/** Where a person can be in the work on one assessment, in the order of a first walk through it. */
export const PLACES = [...SECTION_IDS, 'check-answers', 'result', 'plan', 'documents'] as const;
export type Place = (typeof PLACES)[number];

export type AssessmentEvent =
  | { type: 'go'; to: Place }
  | { type: 'continue' }
  | { type: 'go back' }
  | { type: 'answers changed'; progress: Progress };

/** Whether a place can be entered: the first questions always, the rest once something is said; no diagnosis or plan where a gate stops. */
export function isWithinReach(place: Place, progress: Progress): boolean {
  switch (place) {
    case 'first-questions':
      return true;
    case 'check-answers':
    case 'result':
    case 'documents':
      return progress.begun;
    default:
      return progress.begun && !progress.stopped;
  }
}

/** The place itself if it is within reach, else the nearest one before it that is. */
export function nearestWithinReach(place: Place, progress: Progress): Place {
  const before = PLACES.slice(0, PLACES.indexOf(place) + 1).reverse();
  return before.find((candidate) => isWithinReach(candidate, progress)) ?? 'first-questions';
}

/** Whether a section is asked of this person: an optional part only once they have begun it. */
export function isOnTheWay(section: SectionId, progress: Progress): boolean {
  const { module } = progress.sections[section];
  return module === null || module === 'begun';
}

/**
 * The places within reach with the status of those that hold questions, and the first that is not completed.
 * An optional part comes next only once somebody has begun it.
 */
export function outlineOf(progress: Progress): {
  places: { place: Place; withinReach: boolean; status: SectionStatus | null }[];
  next: Place;
} {
  const places = PLACES.map((place) => ({
    place,
    withinReach: isWithinReach(place, progress),
    status: isSection(place) ? progress.sections[place].status : null,
  }));
  const open = places.find(
    ({ place, withinReach, status }) =>
      withinReach && status !== 'completed' && isSection(place) && isOnTheWay(place, progress),
  );
  return { places, next: open?.place ?? nearestWithinReach('check-answers', progress) };
}

const machine = setup({
  types: {
    context: {} as { progress: Progress },
    input: {} as { progress: Progress },
    events: {} as AssessmentEvent,
  },
  actions: {
    'keep progress': assign(({ context, event }) =>
      event.type === 'answers changed' ? { progress: event.progress } : context,
    ),
  },
  guards: {
    'leads here': ({ context, event }, { place }: { place: Place }) =>
      event.type === 'go' && nearestWithinReach(event.to, context.progress) === place,
    'comes next': ({ context }, { from, place }: { from: Place; place: Place }) =>
      neighbour(from, 1, context.progress) === place,
    'came before': ({ context }, { from, place }: { from: Place; place: Place }) =>
      neighbour(from, -1, context.progress) === place,
    'is as near as one gets': ({ context }, { from, place }: { from: Place; place: Place }) =>
      from !== place && nearestWithinReach(from, context.progress) === place,
  },
});

/** The edges of one place: on, back, and away when it falls out of reach. */
function edges(from: Place) {
  const others = PLACES.filter((place) => place !== from);
  const to = <G extends 'comes next' | 'came before' | 'is as near as one gets'>(type: G) =>
    others.map((place) => ({ guard: { type, params: { from, place } }, target: place }));
  return machine.createStateConfig({
    always: to('is as near as one gets'),
    on: { continue: to('comes next'), 'go back': to('came before') },
  });
}

/**
 * The way through one assessment. It holds no answers, only how far they have come; the URL says where a person is and sends `go`.
 * When answers change so that the present place falls out of reach, the machine moves to the nearest place that is.
 */
export const assessmentMachine = machine.createMachine({
  id: 'assessment',
  context: ({ input }) => ({ progress: input.progress }),
  initial: 'first-questions',
  on: {
    go: PLACES.map((place) => ({ guard: { type: 'leads here', params: { place } }, target: `.${place}` })),
    'answers changed': { actions: 'keep progress' },
  },
  states: {
    'first-questions': edges('first-questions'),
    importance: edges('importance'),
    infrastructure: edges('infrastructure'),
    'local-institutions': edges('local-institutions'),
    'collective-organisation': edges('collective-organisation'),
    governance: edges('governance'),
    environment: edges('environment'),
    'firms-production': edges('firms-production'),
    'firms-market': edges('firms-market'),
    'markets-and-chains': edges('markets-and-chains'),
    'innovation-and-learning': edges('innovation-and-learning'),
    'work-and-labour': edges('work-and-labour'),
    'trust-and-cooperation': edges('trust-and-cooperation'),
    'policy-and-outside-forces': edges('policy-and-outside-forces'),
    'check-answers': edges('check-answers'),
    result: edges('result'),
    plan: edges('plan'),
    documents: edges('documents'),
  },
});

function neighbour(from: Place, step: 1 | -1, progress: Progress): Place | undefined {
  const others = PLACES.filter(
    (place) => place === from || (isWithinReach(place, progress) && !isLeft(place, progress)),
  );
  return others[others.indexOf(from) + step];
}

function isLeft(place: Place, progress: Progress): boolean {
  return isSection(place) && progress.sections[place].module === 'left';
}

function isSection(place: Place): place is SectionId {
  return place !== 'check-answers' && place !== 'result' && place !== 'plan' && place !== 'documents';
}
