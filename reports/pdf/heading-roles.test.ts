import { expect, test } from 'vitest';
import { aFinding, aHeading } from '#reports/testing/fixture';
import { headingRoles } from './heading-roles';

test('no level is skipped: what the report calls the third stands right under a section without a second', () => {
  expect(headingRoles([aFinding(), aHeading('a', 'A', 3), aFinding(), aHeading('b', 'B', 2), aFinding()])).toEqual([
    'H3',
    'H3',
    'H4',
    'H3',
    'H4',
  ]);
  expect(headingRoles([aHeading('a', 'A', 2), aHeading('b', 'B', 3), aFinding()])).toEqual(['H3', 'H4', 'H5']);
});
