import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { whenNot } from '#policies/knowledge/when-not/when-not';
import { whenNotPage } from '#policies/knowledge/when-not/when-not-page';
import { english } from '#policies/text/en/english';

const advice = knowledge.measures.filter((measure) => measure.kind === 'advice');
const page = whenNotPage(advice, english.measures, whenNot);

test('the page of what speaks against a measure is that of the data and the texts', async () => {
  await expect(page).toMatchFileSnapshot(resolve('docs/when-not.md'));
});

test('every sentence is on it once, and what no question decides stands apart', () => {
  const [open = '', settled = ''] = page.split('## Sentences that the answers decide');
  expect(open).toContain('Keep off the page every complaint');
  expect(settled).toContain('Do not use it for roads or ports that the state decides.');
  expect(settled).not.toContain('Keep off the page every complaint');
});
