import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { ReportView } from './report-view';
import messages from '#messages/en.json';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { printable } from '#reports/pdf/characters';
import { fontFile } from '#reports/pdf/font-files';
import { renderPdf } from '#reports/pdf/render';
import { wholeResult } from '#reports/testing/whole-result';
import type { Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { agreed } from '#reports/testing/planned';

const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-same-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** What is no text to be read, and what only one of the two can show: running heads, and the words in the place of a figure. */
const UNREAD = [
  'kind',
  'id',
  'to',
  'question',
  'style',
  'status',
  'align',
  'figure',
  'language',
  'madeAt',
  'author',
  'date',
  'unit',
  'currency',
];
const ONE_ONLY = ['title', 'subject', 'runningHead', 'printLine', 'pageLabel', 'alternative', 'marginHeading'];

const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map(example);
const nothing: Assessment = { ...example('franca-footwear'), indicators: undefined, answers: {} };

describe.each([
  ...examples.map((assessment) => ({ what: assessment.profile.name, assessment })),
  { what: 'an assessment without answers', assessment: nothing },
  { what: 'a plan that people made', assessment: agreed(example('votuporanga-furniture')) },
])('the page and the PDF of $what', ({ assessment }) => {
  const report = wholeResult(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  const texts = textsOf(report);

  test('there is something to say', () => expect(texts.length).toBeGreaterThan(100));

  test('the page says all that the report holds', () => {
    const said = wordsOnly(pageText(report));
    expect(texts.filter((text) => !said.includes(wordsOnly(text)))).toEqual([]);
  });

  test('and so does the PDF', async () => {
    const said = wordsOnly(await pdfText(report));
    const captions = captionsUnderHeadings(report);
    expect(
      texts.filter((text) => !captions.has(text)).filter((text) => !isSaid(wordsOnly(printable(text)), said)),
    ).toEqual([]);
  });
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example ${name} does not open.`);
  return opened.assessment;
}

function textsOf(report: Report): string[] {
  const texts = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (UNREAD.includes(key) || (ONE_ONLY.includes(key) && value !== report.cover.title)) return;
    if (typeof value === 'string') texts.add(value);
    else if (Array.isArray(value)) value.forEach((inner: unknown) => walk(inner, ''));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([inner, of]: [string, unknown]) => walk(of, inner));
  };
  walk(report, '');
  return [...texts].filter((text) => text.trim() !== '');
}

/** A table under a heading of its own would say the same twice on paper; a page needs its caption as the table's name. */
function captionsUnderHeadings(report: Report): ReadonlySet<string> {
  const under = report.sections.flatMap(({ blocks }) =>
    blocks.filter((_, index) => blocks[index - 1]?.kind === 'heading'),
  );
  return new Set(under.flatMap((block) => ('caption' in block ? [block.caption] : [])));
}

function pageText(report: Report): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ReportView report={report} />
    </NextIntlClientProvider>,
  );
  const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  return markup.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => characters[entity] ?? entity);
}

async function pdfText(report: Report): Promise<string> {
  const file = path.join(folder, 'plan.pdf');
  writeFileSync(file, await renderPdf(report, fontFile));
  const { stdout, error } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error) throw new Error('pdftotext did not run: this test needs poppler-utils', { cause: error });
  return stdout;
}

/** Letters and digits alone: lines break elsewhere on paper. */
function wordsOnly(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a text stands there in one piece, or in two, where a page ends in its midst. */
function isSaid(text: string, said: string): boolean {
  if (said.includes(text)) return true;
  for (let cut = text.length - 1; cut > 0; cut -= 1) {
    if (said.includes(text.slice(0, cut))) return said.includes(text.slice(cut));
  }
  return false;
}
