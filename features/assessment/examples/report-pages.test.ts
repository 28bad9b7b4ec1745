import { expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { wholeResult } from '#reports/testing/whole-result';
import { english } from '#reports/testing/english';
import { aRule } from '#reports/testing/block-fixture';
import { aNote, aReport, aSection } from '#reports/testing/fixture';
import franca from '#examples/franca-footwear.arranjo.json';
import { addressFrom, hrefsFrom, laterPart, pagesOf } from './report-pages';

const report = aReport({
  sections: [
    aSection({ id: 'summary', blocks: [] }),
    aSection({ id: 'package', blocks: [] }),
    aSection({ id: 'reasons', blocks: [aRule({ id: 'rule-r1', saw: [aNote({ to: 'package' })] })] }),
  ],
});

test('the pages of a real plan hold every section once, in the order of the plan, and none is empty', () => {
  const opened = openAssessment(JSON.stringify(franca));
  if (!opened.ok) throw new Error('The example does not open.');
  const plan = wholeResult(opened.assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  const pages = pagesOf(plan);

  expect(pages.flatMap(({ sections }) => sections)).toEqual(plan.sections);
  expect(pages.map(({ part }) => part)).toEqual(['brief', 'plan', 'evidence', 'sources']);
  expect(pages.filter(({ sections }) => sections.length === 0)).toEqual([]);
});

test('a section that nobody has placed stands on the first page', () => {
  const sections = [aSection({ id: 'summary' }), aSection({ id: 'new-chapter' })];

  expect(pagesOf(aReport({ sections }))[0]?.sections).toEqual(sections);
});

test('a link to a place of the same page stays in it', () => {
  expect(hrefsFrom('plan', 'franca', pagesOf(report))('package')).toBe('#package');
});

test('a link to a place of another page leads to its address, also to a block deep in a section', () => {
  const pages = pagesOf(report);

  expect(hrefsFrom('brief', 'franca', pages)('rule-r1')).toBe('franca/evidence#rule-r1');
  expect(hrefsFrom('plan', 'franca', pages)('rule-r1')).toBe('evidence#rule-r1');
  expect(hrefsFrom('evidence', 'franca', pages)('summary')).toBe('../franca#summary');
});

test('the addresses are those that a browser finds from where it is', () => {
  const home = 'https://example.org/en/examples/franca';
  const from = { brief: home, plan: `${home}/plan`, evidence: `${home}/evidence`, sources: `${home}/sources` };

  for (const here of ['brief', 'plan', 'evidence', 'sources'] as const)
    for (const there of ['brief', 'plan', 'evidence', 'sources'] as const)
      expect(new URL(addressFrom(here, there, 'franca'), from[here]).href).toBe(from[there]);
});

test('the first page has no address of its own below the example, and neither has anything unknown', () => {
  expect(['plan', 'evidence', 'sources'].map(laterPart)).toEqual(['plan', 'evidence', 'sources']);
  expect([laterPart('brief'), laterPart('toString'), laterPart('')]).toEqual([undefined, undefined, undefined]);
});
