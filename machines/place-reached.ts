import { initialTransition, transition } from 'xstate';
import type { Progress } from '#policies/interview/progress';
import { assessmentMachine, type Place } from './assessment';

/** Where the machine stands when a person asks for a place: there, or at the nearest place within reach. */
export function placeReached(wanted: Place, progress: Progress): Place {
  const [start] = initialTransition(assessmentMachine, { progress });
  const [there] = transition(assessmentMachine, start, { type: 'go', to: wanted });
  return there.value;
}
