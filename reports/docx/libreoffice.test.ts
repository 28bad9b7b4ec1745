import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { planDocument } from '#reports/documents/plan/plan-document';
import { headingLevels } from '#reports/heading-levels';
import type { Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { aHostileReport } from '#reports/testing/hostile';
import { aRichReport } from '#reports/testing/rich-fixture';
import { toldBy } from '#reports/testing/told';
import { writeDocx } from './write';

const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-docx-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  { what: 'a report with every kind of block', name: 'rich', report: aRichReport() },
  { what: 'the plan of Franca', name: 'franca', report: francaPlan() },
  { what: 'hostile texts', name: 'hostile', report: aHostileReport() },
])('LibreOffice opens $what', ({ name, report }) => {
  let pdf: string;
  let text: string;
  let structure: string;

  beforeAll(async () => {
    pdf = converted(name, await writeDocx(report));
    text = run('pdftotext', ['-raw', pdf, '-'], 'poppler-utils');
    structure = run('pdfinfo', ['-struct', pdf], 'poppler-utils');
  }, 300_000);

  test('and says what the report says', () => {
    const said = letters(text);
    const lost = toldBy(report).filter((each) => !isSaid(each, said));
    expect(lost).toEqual([]);
  });

  test('and finds its headings, tables and notes', () => {
    const levels = report.sections.flatMap(({ blocks }) =>
      headingLevels(blocks).filter((_, index) => blocks[index]?.kind === 'heading'),
    );
    expect(structure.match(/^ *H1\b/gm)).toHaveLength(report.sections.length);
    expect(structure.match(/^ *H2\b/gm)?.length).toBeGreaterThanOrEqual(levels.filter((level) => level === 3).length);
    expect(structure.match(/^ *TH\b/gm)?.length).toBeGreaterThan(0);
    expect(structure.match(/^ *Note\b/gm)?.length).toBeGreaterThan(0);
    expect(structure.match(/^ *TOCI\b/gm)?.length).toBeGreaterThanOrEqual(report.sections.length);
  });

  test('in its language, with its title', () => {
    const info = run('pdfinfo', [pdf], 'poppler-utils');
    expect(letters(info)).toContain(letters(report.title).slice(0, 40));
    expect(info).toMatch(/Tagged: +yes/);
  });
});

function francaPlan(): Report {
  const opened = openAssessment(readFileSync('examples/franca-footwear.arranjo.json', 'utf8'));
  if (!opened.ok) throw new Error('The example does not open.');
  return planDocument(opened.assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
}

/** The document as LibreOffice lays it out. It has a profile of its own, so that one that is open elsewhere does not matter. */
function converted(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  run('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, file], 'libreoffice-writer');
  return path.join(folder, `${name}.pdf`);
}

function run(program: string, options: string[], from: string): string {
  const { stdout, stderr, error, status } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error) throw new Error(`${program} did not run: this test needs the package ${from}`, { cause: error });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

/** Letters and digits alone: lines break elsewhere on paper. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the words of a text stand there, those that every machine has letters for; and in one row, where it has letters for all. */
function isSaid(text: string, said: string): boolean {
  const all = text
    .split(/\s+/)
    .map(letters)
    .filter((word) => word !== '');
  const words = all.filter((word) => word.length < 60 && /^[\p{Script=Latin}\p{N}]+$/u.test(word));
  return words.every((word) => said.includes(word)) && (words.length < all.length || hasRow(words, said));
}

/** A page may end in the midst of a text: a good part of its words stands in one row. */
function hasRow(words: string[], said: string): boolean {
  if (words.length < 3) return true;
  return words.some((_, at) => at % 5 === 0 && said.includes(words.slice(at, at + Math.min(5, words.length)).join('')));
}
