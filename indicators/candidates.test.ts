import { expect, test } from 'vitest';
import { PRESETS } from '#policies/engine/classify';
import { warningsOf } from './candidates';

const cuts = PRESETS['ipea-diset'];
const usual = { locationQuotient: 2, sectorShare: 0.1, regionOwnShare: 0.1, regionWeight: 0.05 };

test.each([
  [{ establishments: 200 }, 90_000, []],
  [{ establishments: 20 }, 9000, []],
  [{ establishments: 19 }, undefined, ['few-establishments']],
  [{ establishments: 12 }, 3000, ['few-establishments']],
  [{ establishments: 12 }, 3001, ['few-establishments', 'few-and-large-plants']],
  [{ establishments: 1 }, 5, ['one-establishment', 'few-establishments']],
  [{}, 3001, ['establishments-not-known']],
  [{ establishments: 200, locationQuotient: 5, regionOwnShare: 0.019 }, 900, ['small-in-its-region']],
  [{ establishments: 200, locationQuotient: 5, regionOwnShare: 0.02 }, 900, []],
  [{ establishments: 200, locationQuotient: 4.9, regionOwnShare: 0.001 }, 900, []],
])('%j with %s jobs: ask %j', (figures, jobs, warnings) => {
  expect(warningsOf({ ...usual, ...figures }, jobs, cuts)).toEqual(warnings);
});
