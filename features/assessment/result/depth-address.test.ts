import { expect, test } from 'vitest';
import { addressesIn, locationOf } from '#features/browser/path';
import { DEPTHS } from '#reports/depths';
import { depthHref, hrefsAmong, isDepthPage } from './depth-address';

const addresses = addressesIn('en');
const pageOf = (depth: (typeof DEPTHS)[number]) => depthHref(addresses, 'x', depth);

test('the brief has the address of the result, the others have addresses below it, and each is read back', () => {
  expect(DEPTHS.map(pageOf)).toEqual(['/en/work/x/result', '/en/work/x/result/plan', '/en/work/x/result/evidence']);
  expect(DEPTHS.map((depth) => locationOf(pageOf(depth)))).toMatchObject([
    { place: 'result', question: null },
    { place: 'result', question: 'plan' },
    { place: 'result', question: 'evidence' },
  ]);
  expect([isDepthPage('/en/work/x/result/plan', pageOf), isDepthPage('/en/work/x/plan', pageOf)]).toEqual([
    true,
    false,
  ]);
});

test('a link stays in the page for what it tells, and leads to the depth that tells the rest', () => {
  const hrefOf = hrefsAmong('plan', pageOf);

  expect(hrefOf('package')).toBe('#package');
  expect(hrefOf('measure-a', 'plan')).toBe('#measure-a');
  expect(hrefOf('measure-a', 'evidence')).toBe('/en/work/x/result/evidence#measure-a');
  expect(hrefOf('answer-firms', 'evidence')).toBe('/en/work/x/result/evidence#answer-firms');
  expect(hrefOf('summary', 'brief')).toBe('/en/work/x/result#summary');
});
