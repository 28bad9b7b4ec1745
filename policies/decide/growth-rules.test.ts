import { describe, expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';

const place = anAssessment()
  .withInterdependence()
  .withFlag('discrete_product', 'discrete')
  .withFlag('aim_create', 'no')
  .withFlag('exists', '20-99')
  .withFlag('single_place', 'one-place')
  .withFlag('register_coverage', 'most');

const shared = place.withAnswer('ten-years', 'more-firms-only');

const cautionsOf = (given: typeof place) => packageOf(given).cautions.map(({ caution }) => caution);
const askedIn = (given: typeof place) => packageOf(given).fieldwork.map(({ question }) => question);

describe('ten years of firms and jobs', () => {
  test('more firms that share the same work warn of help to start', () => {
    expect(cautionsOf(shared)).toContain('one-gains-all-lose');
    expect(cautionsOf(place.withAnswer('ten-years', 'more-of-both'))).not.toContain('one-gains-all-lose');
  });

  test('and withhold what starts firms', () => {
    const research = shared.withFlag('knowledge_intensive', 'yes').withFlag('lock_in_near', 'no');
    const survival = shared.withFlag('survival_system', 'yes');
    expect(packageOf(research).withheld.map(({ measure }) => measure)).toContain('knowledge-start-ups');
    expect(packageOf(survival).withheld.map(({ measure }) => measure)).toContain('survival-cluster-support');
  });

  test('a decline promises no growth; fewer and larger firms in a chain have a price', () => {
    expect(cautionsOf(place.withAnswer('ten-years', 'fewer-of-both'))).toContain('small-firm-promise-is-conditional');
    const larger = place.withAnswer('ten-years', 'fewer-firms-only');
    expect(cautionsOf(larger.withFlag('chain_quasi_hier', 'buyer'))).toContain('chains-may-break-cohesion');
    expect(cautionsOf(larger.withFlag('chain_quasi_hier', 'firm'))).not.toContain('chains-may-break-cohesion');
  });

  test('are asked while nobody knows', () => {
    expect(askedIn(place)).toContain('ten-years');
    expect(askedIn(shared)).not.toContain('ten-years');
  });
});

test('a public body that commands the place is no private lead firm, and its decisions can undo the plan', () => {
  const state = place.withFlag('lead_firms', 'public-body');
  expect(cautionsOf(state)).toContain('macro-policy-can-undo-local-work');
  expect(cautionsOf(place.withFlag('lead_firms', 'buy'))).not.toContain('macro-policy-can-undo-local-work');
  // It can stop what small firms begin, as a private one can.
  const blocked = state.withDeficit('governance', 3);
  expect(packageOf(blocked).findings.find(({ deficit }) => deficit === 'governance')?.severity).toBe(3);
});
