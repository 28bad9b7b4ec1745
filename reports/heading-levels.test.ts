import { expect, test } from 'vitest';
import { aFinding, aHeading } from '#reports/testing/fixture';
import { headingLevels } from './heading-levels';

test('what stands under a heading is one level below it', () => {
  const blocks = [aFinding(), aHeading('a', 'A'), aFinding(), aHeading('b', 'B', 3), aFinding(), aHeading('c', 'C')];

  expect(headingLevels(blocks)).toEqual([3, 3, 4, 4, 5, 3]);
});

test('a section without headings of the second level skips none, and its headings stand side by side', () => {
  expect(headingLevels([aHeading('a', 'A', 3), aFinding(), aHeading('b', 'B', 3), aFinding()])).toEqual([3, 4, 3, 4]);
});
