import { expect, test } from 'vitest';
import { readIndicatorsQuery } from './read-indicators-query';

test.each([
  ['locationQuotient=0', 'query.locationQuotient', 'Must be a number above 0.'],
  ['locationQuotient=much', 'query.locationQuotient', 'Must be a number above 0.'],
  ['locationQuotientMinimum=-1', 'query.locationQuotientMinimum', 'Must be a number, 0 or more.'],
  ['sectorShareHigh=2', 'query.sectorShareHigh', 'Must be a number above 0 and at most 1.'],
  ['sectorShareMinimum=', 'query.sectorShareMinimum', 'Must be a number from 0 to 1.'],
  ['establishmentsMinimum=1.5', 'query.establishmentsMinimum', 'Must be a whole number, 0 or more.'],
  [
    'locationQuotient=2&locationQuotientMinimum=3',
    'query.locationQuotientMinimum',
    'Must be at most locationQuotient: the lower bound lies above the cut.',
  ],
  ['candidates=some', 'query.candidates', 'Must be one of: typed, all.'],
])('%s is refused in our own words', (query, path, message) => {
  const read = readIndicatorsQuery(new URLSearchParams(query));
  expect(read.ok ? [] : read.faults).toContainEqual({ path, message });
  expect(JSON.stringify(read)).not.toMatch(/Too small|Too big|Invalid input/);
});
