import type { KnowledgeBase } from '#policies/engine/base';
import type { SectionId } from '#policies/schema/knowledge';
import type { Progress, SectionProgress } from './progress';
import { sectionsOf } from './sections';

/** Where the work on one assessment leads after the questions. */
const OUTCOMES = ['check-answers', 'result', 'fieldwork', 'plan', 'documents'] as const;
export type OutcomePlace = (typeof OUTCOMES)[number];

/** Where a person can be in the work on one assessment: in a section of the interview, or at what comes of it. */
export type Place = SectionId | OutcomePlace;

/** The places of a knowledge base, in the order of a first walk through them. */
export function placesOf(base: KnowledgeBase): Place[] {
  return [...sectionsOf(base), ...OUTCOMES];
}

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
  const places: Place[] = [...progress.sections.map(({ id }) => id), ...OUTCOMES];
  const upToHere = places.slice(0, places.indexOf(place) + 1);
  return upToHere.findLast((candidate) => isWithinReach(candidate, progress)) ?? 'first-questions';
}

/** The sections that are asked of this person: an optional part only once they have begun it. */
export function sectionsOnTheWay({ sections }: Progress): SectionProgress[] {
  return sections.filter(({ module }) => module === null || module === 'begun');
}

/** Where to go on: the first section on the way that is within reach and not completed, else the check of the answers. */
export function nextPlace(progress: Progress): Place {
  const open = sectionsOnTheWay(progress).find(
    ({ id, status }) => status !== 'completed' && isWithinReach(id, progress),
  );
  return open?.id ?? nearestWithinReach('check-answers', progress);
}
