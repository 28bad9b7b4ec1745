import { expect, test } from 'vitest';
import { aReport, aSection } from '#reports/testing/fixture';
import { addressFrom } from './example-address';
import { depthOf, partAfter, PARTS, partNamed, partWith, sectionsOn } from './example-parts';

test('the addresses are those that a browser finds from where it is', () => {
  const home = 'https://example.org/en/examples/franca';
  const from = {
    brief: home,
    plan: `${home}/plan`,
    evidence: `${home}/evidence`,
    rules: `${home}/rules`,
    measures: `${home}/measures`,
    sources: `${home}/sources`,
  };

  for (const here of PARTS)
    for (const there of PARTS) expect(new URL(addressFrom(here, there, 'franca'), from[here]).href).toBe(from[there]);
});

test('the evidence stands on four pages, which hold each section once; the other depths on one', () => {
  const report = aReport({
    sections: ['position', 'package', 'checks', 'answers', 'sources'].map((id) => aSection({ id })),
  });
  const idsOn = (part: (typeof PARTS)[number]) => sectionsOn(part, report).map(({ id }) => id);

  expect(idsOn('evidence')).toEqual(['position']);
  expect(idsOn('rules')).toEqual(['checks']);
  expect(idsOn('measures')).toEqual(['package']);
  expect(idsOn('sources')).toEqual(['answers', 'sources']);
  expect(PARTS.map(partAfter)).toEqual([undefined, undefined, 'rules', 'measures', 'sources', undefined]);
  expect(idsOn('plan')).toEqual(['position', 'package', 'checks', 'answers', 'sources']);
  expect([partWith('answer-firms', 'evidence'), partWith('answer-firms', 'plan')]).toEqual(['sources', 'plan']);
  expect(PARTS.map(depthOf)).toEqual(['brief', 'plan', 'evidence', 'evidence', 'evidence', 'evidence']);
  expect([partNamed('sources'), partNamed('toString'), partNamed('')]).toEqual(['sources', undefined, undefined]);
});
