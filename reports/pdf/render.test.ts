import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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
} from '../fixture';
import { aRichReport } from '../rich-fixture';
import type { Block, Report } from '../report';
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
    expect(readBy('pdfinfo', bytes, '-dests')).toMatch(/"finding-0"/);
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
  const text = 'Łódź, Győr, Дніпро, Αθήνα, Đà Nẵng; \u{1f45e}佛山 \u202eabc\u0000 ≥ 5';
  const report = aReport({
    sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [aNote({ text })] }] })],
  });
  const page = flat((await pagesOf(report)).at(-1) ?? '');
  expect(page).toContain('Łódź, Győr, Дніпро, Αθήνα, Đà Nẵng;');
  expect(page).toContain('[?] abc >= 5');
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
            aMeasure({ what: text, steps: [text], cautions: [{ text, margin: [] }] }),
          ],
        }),
      ],
    }),
  );
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.length).toBeLessThan(40);
  expect(warning).not.toHaveBeenCalled();
}, 60_000);

test('wherever a page ends, no head is left behind', async () => {
  const blocksAfter = (lines: number): Block[] => [
    { kind: 'paragraph', style: 'body', text: Array.from({ length: lines }, () => 'A line.').join('\n'), margin: [] },
    aHeading(`heading-${lines}`, 'A heading of the second level'),
    aTable(3, { id: `table-${lines}`, caption: 'A caption' }),
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
    /^(A heading of the second level|A caption|Question +Ask.*|A tension|A measure|First · M5|The steps|(Worked|Blocked) in.*)$/;
  expect(lastLines(pages.slice(2)).filter((line) => heads.test(line))).toEqual([]);
}, 60_000);

test('a report without sections is a cover and an empty list of contents', async () => {
  expect(await pagesOf(aReport({ sections: [] }))).toHaveLength(2);
});
