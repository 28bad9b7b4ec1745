import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { fontFile, fontPath } from '#reports/pdf/font-files';
import { renderPdf } from '#reports/pdf/render';
import { planDocument } from '#reports/documents/plan/plan-document';
import type { Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { measure, printTable } from './measure';

test('the plan PDF beside a bare pdfkit program that writes the same text', { timeout: 300_000 }, async () => {
  const report = francaPlan();
  const lines = [...textsIn(report.sections)];
  const timing = { warmup: 2, runs: 9 };
  const bare = await measure('bare pdfkit, same text and font', () => bareProgram(lines), timing);
  const plan = await measure('plan PDF, tagged', () => renderPdf(report, fontFile), timing);
  printTable('The plan of Franca as PDF (aim: 4 times or less)', [bare, plan]);
});

function francaPlan(): Report {
  const opened = openAssessment(readFileSync('examples/franca-footwear.arranjo.json', 'utf8'));
  if (!opened.ok) throw new Error('The example does not open.');
  return planDocument(opened.assessment, {
    locale: 'en',
    madeAt: '2026-11-21T00:00:00Z',
    t: english,
  });
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Writes each text as a paragraph in the plan's own font, at the width of its text column. */
function bareProgram(lines: string[]): Promise<void> {
  return new Promise((done) => {
    const document = new PDFDocument({ size: 'A4', margin: 57 });
    document.on('data', () => undefined);
    document.on('end', done);
    document.font(fontPath('@fontsource/source-sans-3', 'source-sans-3-latin-400-normal.woff')).fontSize(10);
    for (const line of lines) document.text(line, { width: 334 });
    document.end();
  });
}
