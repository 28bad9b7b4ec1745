import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { briefDocument } from '#reports/documents/brief/brief-document';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import { fontFile } from './font-files';
import { renderPdf } from './render';

const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map(example);

test('a brief has two sheets at most: the examples, plans in full, and whatever a person could have answered', async () => {
  const cases = [...examples, ...examples.map(filled), ...fc.sample(anyAssessment, { numRuns: 16, seed: 11 })];
  const pages: number[] = [];
  for (const each of cases) pages.push(await sheetsOf(each));
  expect(pages.filter((count) => count > 2)).toEqual([]);
}, 120_000);

async function sheetsOf(assessment: Assessment): Promise<number> {
  const brief = briefDocument(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  const file = join(mkdtempSync(join(tmpdir(), 'sheets-')), 'brief.pdf');
  writeFileSync(file, await renderPdf(brief, fontFile));
  return Number(/Pages: +(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
}

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example ${name} does not open.`);
  return opened.assessment;
}
