import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { planDocument } from '#reports/documents/plan/plan-document';
import { english } from '#reports/testing/english';
import { agreed } from '#reports/testing/planned';
import { docxParagraphs, htmlTexts } from '#reports/testing/read-written';
import { aRichReport } from '#reports/testing/rich-fixture';
import { difference, lettersOf, toldBy } from '#reports/testing/told';
import { writeDocx } from './docx/write';
import { writeHtml } from './html/write';
import type { Block, Report } from './report';

const plan = (assessment: Assessment) =>
  planDocument(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });

describe.each([
  { what: 'a report with every kind of block', report: withLines(aRichReport()) },
  ...['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map((name) => ({
    what: name,
    report: plan(example(name)),
  })),
  {
    what: 'an assessment without answers',
    report: plan({ ...example('franca-footwear'), indicators: undefined, answers: {} }),
  },
  { what: 'a plan that people made', report: plan(agreed(example('votuporanga-furniture'))) },
])('all texts of $what', ({ report }) => {
  let docx: string[];
  let html: string[];

  beforeAll(async () => {
    docx = docxParagraphs(await writeDocx(report));
    html = htmlTexts(writeHtml(report));
  });

  test('stand in the document for word processors, once each and in the same order', () => {
    const told = toldBy(report);
    const withContents = [...told.slice(0, coverOf(report)), report.contentsHeading, ...told.slice(coverOf(report))];
    expect(difference(lettersOf(docx), lettersOf(withContents))).toBeUndefined();
  });

  test('stand in the page for browsers, once each and in the same order', () => {
    const told = [...toldBy(report, isOnCover), report.printLine];
    expect(difference(lettersOf(html.filter(notCoverFigure(report))), lettersOf(told))).toBeUndefined();
  });

  test('are written as they are, with their line breaks', () => {
    const [inDocx, inHtml] = [docx.join('\n'), html.join('\n')];
    expect(toldBy(report).filter((text) => !inDocx.includes(text))).toEqual([]);
    expect(toldBy(report, isOnCover).filter((text) => !inHtml.includes(text))).toEqual([]);
  });
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example ${name} does not open.`);
  return opened.assessment;
}

/** The same with a line break in each text of a block. */
function withLines(report: Report): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(broken) })),
  };
}

function broken(block: Block): Block {
  const kept = ['kind', 'id', 'to', 'question', 'style', 'status', 'align', 'figure'];
  const copy: Block = JSON.parse(JSON.stringify(block), (key, value: unknown) =>
    typeof value === 'string' && !kept.includes(key) ? value.replace(/ (\S+ \S+)$/, '\n$1') : value,
  );
  return copy;
}

/** How many of the texts stand on the cover. */
function coverOf({ cover }: Report): number {
  return [cover.kind, cover.title, cover.place, cover.sentence, cover.figureCaption ?? '', ...cover.lines].filter(
    (text) => text.trim() !== '',
  ).length;
}

function isOnCover(block: Block): boolean {
  return block.kind === 'paragraph' && block.onCover === true;
}

/** The figure of the cover is told by the sentence above it, which stands there twice then. */
function notCoverFigure({ cover }: Report) {
  return (text: string, index: number, all: string[]) =>
    !(cover.figure !== undefined && text === cover.sentence && all.indexOf(text) !== index && index < 6);
}
