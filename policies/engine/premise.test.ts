import { expect, test } from 'vitest';
import { itemOf, packageOf } from '#policies/testing/package-of';
import { anAssessment } from '#policies/testing/an-assessment';

const center = anAssessment().ofType('center');
const LINE = 'extend-higher-technical-training';

test.each([
  ['both measured absent', center.withDeficit('specialised-services', 0).withDeficit('skill-shortage', 0), 'not-met'],
  [
    'a nuisance counts as absent',
    center.withDeficit('specialised-services', 1).withDeficit('skill-shortage', 0),
    'not-met',
  ],
  [
    'what does not apply is absent',
    center.withDeficit('specialised-services', 1).withDeficitNotApplicable('skill-shortage'),
    'not-met',
  ],
  ['one is there', center.withDeficit('specialised-services', 0).withDeficit('skill-shortage', 2), 'met'],
  ['what nobody has answered keeps the line', center.withDeficit('specialised-services', 0), 'unknown'],
  ['nothing is answered', center, 'unknown'],
])('a premise of two deficits: %s', (_, builder, premise) => {
  expect(itemOf(packageOf(builder), LINE).premise).toBe(premise);
});

test('an item names the half of its premise that is absent, and none where nothing is', () => {
  const half = center.withDeficit('specialised-services', 1).withDeficit('skill-shortage', 3);
  expect(itemOf(packageOf(half), LINE).absentPremises).toEqual(['specialised-services']);
  expect(itemOf(packageOf(center), LINE)).not.toHaveProperty('absentPremises');
});
