import { expect, test } from 'vitest';
import type { Place as ShownPlace } from '#components/interview/places';
import { type Place, PLACES } from '#machines/assessment';

test('the components know the same places as the machine', () => {
  // Fails to compile where one list has a place that the other lacks.
  const shown: readonly ShownPlace[] = PLACES;
  const machine: Place[] = [...shown];
  expect(machine).toEqual([...PLACES]);
});
