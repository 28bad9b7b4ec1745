import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anAnswer, aRule, aStages, someAnswers } from '#reports/testing/block-fixture';
import {
  aCheck,
  aFacing,
  aFinding,
  aHeading,
  aMeasure,
  aNote,
  aParagraph,
  aReport,
  aSection,
  aTable,
  someText,
} from '#reports/testing/fixture';
import { aRichReport } from '#reports/testing/rich-fixture';
import type { Block, Report } from '#reports/report';
import { fontFile } from './font-files';
import { renderPdf } from './render';

const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-pdf-'));

afterAll(() => rmSync(folder, { recursive: true }));

function readBy(program: string, bytes: Uint8Array, ...options: string[]): string {
  const file = path.join(folder, 'read.pdf');
  writeFileSync(file, bytes);
  const { stdout, error } = spawnSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (error) throw new Error(`${program} did not run: these tests need poppler-utils`, { cause: error });
  return stdout;
}

async function pagesOf(report: Report): Promise<string[]> {
  const text = readBy('pdftotext', await renderPdf(report, fontFile), '-layout');
  return text.split('\f').slice(0, -1);
}

/** The last line of each page above its foot. */
function lastLines(pages: string[]): string[] {
  return pages.map((page) => {
    const lines = page.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).at(-2) ?? '';
  });
}

function linesOfText(lines: number): Block {
  const text = Array.from({ length: lines }, () => 'A line.').join('\n');
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}

/** The text without line ends, for what may be broken over lines. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('a report with every kind of block', () => {
  const report = aRichReport();
  let bytes: Uint8Array;
  let pages: string[];

  beforeAll(async () => {
    bytes = await renderPdf(report, fontFile);
    pages = readBy('pdftotext', bytes, '-layout').split('\f').slice(0, -1);
  }, 60_000);

  test('says who made it, when and in which language', () => {
    const info = readBy('pdfinfo', bytes, '-isodates');
    expect(info).toMatch(/Title: +Plan for footwear in Franca/);
    expect(info).toMatch(/Author: +Franca development office/);
    expect(info).toMatch(/Subject: +A plan for a local production system/);
    expect(info).toMatch(/CreationDate: +2026-03-14T09:26:53/);
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en\)/);
  });

  test('the contents give the page on which each section and each heading of the second level stands', () => {
    const contents = pages[1] ?? '';
    const headings = report.sections.flatMap((section) => [
      section.heading,
      ...section.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    ]);
    for (const heading of headings) {
      const [, number] = new RegExp(`^ *${heading} +(\\d+)$`, 'm').exec(contents) ?? [];
      const page = pages[Number(number) - 1] ?? '';
      expect(page, `${heading} on page ${number}`).toMatch(new RegExp(`^ *${heading}( {3,}.*)?$`, 'm'));
    }
  });

  test('each page after the cover says which it is, and no page is blank', () => {
    const total = pages.length;
    pages.forEach((page, index) => {
      if (index > 0) expect(page).toContain(`Page ${index + 1} of ${total}`);
      expect(page.trim().split('\n').length).toBeGreaterThan(4);
    });
  });

  test('a table repeats its head on each page', () => {
    const withRows = pages.filter((page) => /Owners of five small firms|The training school {3,}/.test(page));
    expect(withRows.length).toBeGreaterThan(3);
    expect(withRows.filter((page) => !/Question +Ask +Why it matters +Weight/.test(page))).toEqual([]);
  });

  test('so does the table of answers, with the line that names the notes', () => {
    const withRows = pages.filter((page) => /^ *Question \d+ {3,}/m.test(page));
    expect(withRows.length).toBeGreaterThan(1);
    const head = /Question +Answer +How it is known +What rests on it *\n+ *Note and source/;
    expect(withRows.filter((page) => !head.test(page))).toEqual([]);
  });

  test('the package at a glance leads to the page of each item, and stands on one page', () => {
    const glance = pages.slice(2).find((page) => page.includes('The stages at a glance')) ?? '';
    const items = [...glance.matchAll(/(First|Next) +M(\d+) +A standing forum of firms and services .* (\d+)$/gm)];
    expect(items.map(([, priority]) => priority)).toEqual([
      'First',
      'Next',
      'Next',
      'Next',
      'First',
      'Next',
      'Next',
      'Next',
    ]);
    for (const [, , code, number] of items) {
      expect(pages[Number(number) - 1], `M${code}`).toMatch(new RegExp(`(First|Next: .*) +M${code}$`, 'm'));
    }
    expect(glance).toMatch(/1\. Who carries it +\d+\n/);
  });

  test('a measure shows both sides of what the sources disagree on', () => {
    const page = pages.find((each) => each.includes('Where the sources disagree on this')) ?? '';
    expect(page).toMatch(
      /Lead firms: help or harm[^]*Owners say that .* {2,}.*Two of five interviews[^]*Parks or firms first/,
    );
  });

  test('a rule says what it saw and what followed', () => {
    const page = pages.find((each) => each.includes('Rule R1 ')) ?? '';
    expect(page).toMatch(/Because +Finding\. Working together: an event on record\n/);
    expect(page).toMatch(/Therefore +M5, A standing forum/);
  });

  test('a page that begins within a measure or a table names it', () => {
    const within = pages.filter((page) => /^\s*\S.*\s+Who leads/.test(page));
    expect(within.length).toBeGreaterThan(0);
    for (const page of within) {
      expect(page.trim()).toMatch(/^What to do, in order · A standing forum of firms and services +Says who\n/);
    }
    const later = pages.filter((page) => page.includes('Answers: first questions'));
    expect(later.length).toBeGreaterThan(0);
    for (const page of later) expect(page.trim()).toMatch(/^The answers · Answers: first questions\n/);
  });

  test('no heading is the last thing on its page', () => {
    const heads = [
      ...report.sections.map(({ heading }) => heading),
      'A standing forum of firms and services',
      'First three steps',
      'Build',
    ];
    expect(lastLines(pages.slice(2)).filter((line) => heads.includes(line))).toEqual([]);
  });

  test('what leads elsewhere is a link, and the outline holds sections with their headings inside', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/GoTo/);
    expect(raw).toMatch(/\/Outlines/);
    const places = readBy('pdfinfo', bytes, '-dests');
    for (const id of ['finding-0', 'rule-3', 'answer-39', 'stages', 'measure-4-lead-firms-help-or-harm']) {
      expect(places).toContain(`"${id}"`);
    }
  });

  test('each font is embedded once a subset and style', () => {
    const fonts = readBy('pdffonts', bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeLessThan(15);
  });

  test('the same report gives the same bytes', async () => {
    expect(Buffer.compare(await renderPdf(report, fontFile), bytes)).toBe(0);
  }, 60_000);
});

test('names in four scripts come out as they went in, and what cannot be printed does no harm', async () => {
  const text = 'Łódź, Győr, Дніпро, Αθήνα, Đà Nẵng; \u{1f45e}대구 \u202eabc\u0000 ≥ 5';
  const report = aReport({
    sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [aNote({ text })] }] })],
  });
  const page = flat((await pagesOf(report)).at(-1) ?? '');
  expect(page).toContain('Łódź, Győr, Дніпро, Αθήνα, Đà Nẵng;');
  expect(page).toContain('[?] abc >= 5');
});

test('a disagreement is followed by the questions that would settle it, with their label', async () => {
  const facing = aFacing({
    here: 'Ask who would start.',
    settles: [aNote({ text: 'Answer. Firms that would start: 25' }), aNote({ text: 'Not answered yet. Who pays' })],
  });
  const page = flat((await pagesOf(aReport({ sections: [aSection({ blocks: [facing] })] }))).at(-1) ?? '');
  const order = [
    'Ask who would start.',
    'What would settle it here',
    'Answer. Firms that',
    'Not answered yet. Who pays',
  ];

  expect(order.map((words) => page.indexOf(words))).toEqual(
    order.map((words) => page.indexOf(words)).sort((a, b) => a - b),
  );
  expect(order.filter((words) => !page.includes(words))).toEqual([]);
});

test('a word of 300 letters stays in its column, whole, without hyphens', async () => {
  const word = 'Entwicklungszusammenarbeit'.repeat(12).slice(0, 300);
  const report = aReport({
    sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text: word, margin: [] }] })],
  });
  const lines = (await pagesOf(report)).at(-1)?.match(/\S*(?:wickl|arbeit|zusam)\S*/g) ?? [];
  expect(lines.join('')).toBe(word);
});

test('text of 4,000 characters breaks across pages wherever it stands', async () => {
  // The renderer warns when something taller than a page could not be broken.
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const long = aParagraph(4000);
  const text = long.kind === 'paragraph' ? long.text : '';
  const base = aReport();
  const pages = await pagesOf(
    aReport({
      cover: { ...base.cover, title: text.slice(0, 500), sentence: text.slice(0, 900) },
      runningHead: text.slice(0, 500),
      sections: [
        aSection({
          heading: text.slice(0, 300),
          blocks: [
            aParagraph(20, [aNote({ text })]),
            aHeading('long', text.slice(0, 400)),
            aTable(1, { rows: [[text, text, text, '1']] }),
            { kind: 'list', ordered: true, items: [{ text, margin: [] }] },
            { kind: 'facts', items: [{ term: 'Note', text, margin: [aNote({ text })] }] },
            aFinding({ text, margin: [aNote({ text })] }),
            aCheck({ text }),
            aFacing({ here: text }),
            aMeasure({
              what: text,
              steps: [text],
              cautions: [{ text, margin: [] }],
              tensions: [{ ...aFacing(), id: 'long-tension', here: text }],
            }),
            aRule({ text, saw: [aNote({ text })] }),
            someAnswers(1, { rows: [anAnswer(0, { note: text })] }),
            someAnswers(1, {
              id: 'long-answer',
              rows: [anAnswer(1, { answer: text, rests: [aNote({ text, to: 'long' })] })],
            }),
            aStages(1, { caption: text.slice(0, 300) }),
          ],
        }),
      ],
    }),
  );
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.length).toBeLessThan(60);
  expect(pages[0]).toContain('Prepared for the meeting of 14 March 2026.');
  expect(pages[1]).toMatch(/^\s*Contents/);
  expect(pages.filter((page) => !page.trim())).toEqual([]);
  expect(warning).not.toHaveBeenCalled();
}, 60_000);

test('what goes on on the next page keeps its column', async () => {
  const text = someText(4000);
  const bytes = await renderPdf(
    aReport({
      sections: [
        aSection({
          blocks: [{ kind: 'facts', items: [{ term: 'Term', text: text.replaceAll(' ', ' fact-'), margin: [] }] }],
        }),
        aSection({
          id: 'list',
          blocks: [{ kind: 'list', ordered: false, items: [{ text: text.replaceAll(' ', ' item-'), margin: [] }] }],
        }),
        aSection({
          id: 'answers',
          blocks: [someAnswers(1, { rows: [anAnswer(0, { answer: text.replaceAll(' ', ' answer-') })] })],
        }),
        aSection({ id: 'rules', blocks: [aRule({ text: text.replaceAll(' ', ' rule-') })] }),
      ],
    }),
    fontFile,
  );
  const words = [...readBy('pdftotext', bytes, '-bbox').matchAll(/xMin="([\d.]+)"[^>]*>(fact|item|answer|rule)-/g)];
  const leftmost = new Map<string, number>();
  for (const [, x, kind = ''] of words) leftmost.set(kind, Math.min(leftmost.get(kind) ?? Infinity, Number(x)));
  expect(Object.fromEntries([...leftmost].map(([kind, x]) => [kind, Math.round(x)]))).toEqual({
    fact: 154,
    item: 71,
    answer: 170,
    rule: 110,
  });
}, 60_000);

test('wherever a page ends, no head is left behind', async () => {
  const blocksAfter = (lines: number): Block[] => [
    linesOfText(lines),
    aHeading(`heading-${lines}`, 'A heading of the second level'),
    aTable(3, { id: `table-${lines}`, caption: 'A caption' }),
    aTable(3, { id: `second-${lines}`, caption: 'A caption' }),
    aHeading(`glance-${lines}`, 'A heading of the second level'),
    someAnswers(3, {
      id: `answers-${lines}`,
      rows: someAnswers(3).rows.map((row) => ({ ...row, id: `${row.id}-${lines}` })),
    }),
    aStages(2, {
      id: `stages-${lines}`,
      stages: aStages(2).stages.map((stage) => ({ ...stage, id: `${stage.id}-${lines}` })),
    }),
    aFacing({ id: `facing-${lines}`, name: 'A tension' }),
    aMeasure({ id: `measure-${lines}`, name: 'A measure', stepsLabel: 'The steps' }),
  ];
  const pages = await pagesOf(
    aReport({
      sections: Array.from({ length: 26 }, (_, index) =>
        aSection({ id: `section-${index}`, heading: `Section ${index}`, blocks: blocksAfter(16 + index) }),
      ),
    }),
  );
  const heads =
    /^(A heading of the second level|A caption|Question +(Ask|Answer).*|Note and source|The stages at a glance|\d\. W[a-z ]+\d*|A tension|A measure|First +M5|The steps|(Worked|Blocked) in.*)$/;
  expect(lastLines(pages.slice(2)).filter((line) => heads.test(line))).toEqual([]);
}, 60_000);

test('wherever it begins, the package at a glance stays on one page with its heading', async () => {
  const pages = await pagesOf(
    aReport({
      sections: [4, 18, 26, 34, 42].map((lines) =>
        aSection({
          id: `section-${lines}`,
          blocks: [linesOfText(lines), aHeading(`package-${lines}`, 'The package'), aStages(7)],
        }),
      ),
    }),
  );
  const withRows = pages.filter((page) => /^ *(First|Next) +M\d/m.test(page));
  expect(withRows).toHaveLength(5);
  for (const page of withRows) {
    expect(page).toMatch(/^ *The package$/m);
    expect(page.match(/^ *(First|Next) +M\d/gm)).toHaveLength(14);
  }
}, 60_000);

test('a report without sections is a cover and an empty list of contents', async () => {
  expect(await pagesOf(aReport({ sections: [] }))).toHaveLength(2);
});
