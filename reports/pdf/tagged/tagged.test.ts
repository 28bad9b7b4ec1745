import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { planDocument } from '#reports/documents/plan/plan-document';
import { openAssessment } from '#policies/file/open-assessment';
import { cellText } from '#reports/cell';
import { fontFile } from '#reports/pdf/font-files';
import { printable } from '#reports/pdf/characters';
import { renderPdf } from '#reports/pdf/render';
import type { Block, Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { aHeading, aParagraph, aReport, aSection, someText } from '#reports/testing/fixture';
import { structureOf, toldOf, type ReadElement } from '#reports/testing/read-pdf';
import { aRichReport } from '#reports/testing/rich-fixture';
import { agreed } from '#reports/testing/planned';

const PIKEPDF = "python3-pikepdf (apt-get install python3-pikepdf, run by the system's own python3)";

/** What breaks a rule of PDF/UA that a program can judge. */
function faultsOf(bytes: Uint8Array): { rule: string; what: string }[] {
  const told: { faults: { rule: string; what: string }[] } = JSON.parse(
    toldOf(bytes, '/usr/bin/python3', ['testing/pdf_rules.py', 'FILE'], PIKEPDF),
  );
  return told.faults;
}

const hostile = [
  '<script>alert(1)</script> <b>bold</b> &amp; {{x}}',
  '\u202eright to left\u202c and שלום עולם and مرحبا بالعالم',
  '=HYPERLINK("http://example.org") (paren \\ ) %PDF- endobj',
  'null\u0000byte, bell\u0007, lone \ud800 surrogate, \ufffe',
  '\u{1f45e}\u{1f468}\u200d\u{1f469}\u200d\u{1f467} emoji',
  'Entwicklungszusammenarbeit'.repeat(12).slice(0, 300),
  someText(4000),
  '',
  '\n\n',
];

const reports: { what: string; report: () => Report }[] = [
  { what: 'every kind of block', report: aRichReport },
  { what: 'Franca, as the interview leaves it', report: () => plan('franca-footwear') },
  { what: 'a plan that people made', report: () => planDocument(agreed(assessment('votuporanga-furniture')), options) },
  { what: 'hostile text', report: ofHostileText },
  { what: 'no sections', report: () => aReport({ sections: [] }) },
];

describe.each(reports)('the PDF of $what', ({ report: made }) => {
  const report = made();
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await renderPdf(report, fontFile);
  }, 120_000);

  test('breaks no rule of PDF/UA that a program can judge', () => expect(faultsOf(bytes)).toEqual([]));

  test('is a sound file', () => {
    expect(toldOf(bytes, 'qpdf', ['--check', 'FILE'], 'qpdf')).toContain('No syntax or stream encoding errors found');
  });

  test('has the headings of the report, in their order', () => {
    const headings = structureOf(bytes).filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ text }) => letters(text))).toEqual(
      headingsOf(report).map((text) => letters(printable(text))),
    );
  });
});

describe('what is read', () => {
  const report = aRichReport();
  let read: ReadElement[] = [];
  beforeAll(async () => {
    read = structureOf(await renderPdf(report, fontFile));
  }, 120_000);

  test('headings lead from the title to the section to the block, and skip no level', () => {
    const levels = read.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('each table is read cell by cell, its head once', () => {
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'figure' ? [block.table] : [])),
    );
    const cells = cellsByTable(read).map((each) => each.map(plain));
    for (const { columns, rows } of tables) {
      const expected = [...columns.map(({ label }) => label), ...rows.flatMap((row) => row.map(cellText))].map(plain);
      expect(cells).toContainEqual(expected);
    }
  });

  test('answers are a table of five columns, with the notes', () => {
    const [answers] = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'answers' ? [block] : [])),
    );
    if (answers === undefined) throw new Error('no answers');
    const { question, answer, known, note, rests } = answers.columns;
    const table = cellsByTable(read).find(([first]) => first === question) ?? [];
    expect(table.slice(0, 5)).toEqual([question, answer, known, note, rests]);
    expect(table).toHaveLength(5 * (answers.rows.length + 1));
  });

  test('what stands in a list, in a finding, in a rule and in the margin is read in the order of the report', () => {
    const said = plain(read.map(({ text }) => text).join(' '));
    let from = 0;
    for (const text of readTexts(report)) {
      const at = said.indexOf(plain(text), from);
      expect(at, text.slice(0, 60)).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  test('a list has a mark and a body for each of its items', () => {
    const items = read.filter(({ role }) => role === 'LI').length;
    expect(read.filter(({ role }) => role === 'LBody')).toHaveLength(items);
    expect(read.filter(({ role, text }) => role === 'Lbl' && text !== '').length).toBeGreaterThan(20);
  });

  test('heads and feet of pages are not read', () => {
    expect(read.filter(({ text }) => /Page \d+ of/.test(text))).toEqual([]);
  });
});

test('what runs from right to left beside it leaves a text in its order', async () => {
  const text = 'First שלום then مرحبا last';
  const read = structureOf(await renderPdf(ofParagraph(text), fontFile)).map((each) => each.text);
  expect(read.filter((each) => /^First .* then .* last$/.test(each))).toHaveLength(1);
});

test('a paragraph that goes on on the next page is one', async () => {
  const text = someText(6000);
  const read = structureOf(
    await renderPdf(
      aReport({ sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [] }] })] }),
      fontFile,
    ),
  );
  expect(read.filter((each) => plain(each.text) === plain(text))).toHaveLength(1);
});

test('words at the end of a line stay apart, and words that are cut stay whole', async () => {
  const word = 'Entwicklungszusammenarbeit'.repeat(12).slice(0, 300);
  const text = `${someText(900)} two-sided-and-quite-regional/national-development ${word}`;
  const read = structureOf(
    await renderPdf(
      aReport({ sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [] }] })] }),
      fontFile,
    ),
  );
  expect(read.map((each) => each.text)).toContain(text);
});

describe('the rules', () => {
  let sound = '';
  beforeAll(async () => {
    const report = aRichReport();
    const few = { ...report, sections: report.sections.slice(0, 1) };
    sound = toldOf(
      await renderPdf(few, fontFile),
      'qpdf',
      ['--qdf', '--object-streams=disable', 'FILE', '-'],
      'qpdf',
      'latin1',
    );
  }, 60_000);

  test.each([
    ['13-004', /\/Alt \([^)]*\)/, '/Old (x)'],
    ['14-003', /\/S \/H3/g, '/S /H5'],
    ['15-003', /\/Scope \/Column/, '/Other /Column'],
    ['28-012', /\/Contents \([^)]*\)/, '/Comments (x)'],
    ['07-001', /\/DisplayDocTitle true/, '/DisplayDocTitle false'],
    ['11-006', /\/Lang \(en\)/, '/Long (en)'],
    ['06-001', /\/Marked true/, '/Marked false'],
    ['09-004', /\/S \/LBody/, '/S /TD'],
    ['15-004', /\/S \/TD/, '/S /P'],
  ])('find a fault of the kind %s', (rule, there, instead) => {
    const faulty = sound.replace(there, instead);
    expect(faulty).not.toBe(sound);
    expect(faultsOf(Buffer.from(faulty, 'latin1')).map((each) => each.rule)).toContain(rule);
  });
});

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };

function ofParagraph(text: string): Report {
  return aReport({ sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [] }] })] });
}

function assessment(name: string) {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}

function plan(name: string): Report {
  return planDocument(assessment(name), options);
}

/** The letters of a text in any order: what runs from right to left is read in another one. */
function letters(text: string): string {
  return Array.from(plain(text)).sort().join('');
}

/** Blanks differ where lines end. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function headingsOf(report: Report): string[] {
  return [
    report.cover.title,
    report.contentsHeading,
    ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(namesOf)]),
  ];
}

function namesOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'measure') return [block.name, ...block.tensions.map(({ name }) => name)];
  return 'name' in block ? [block.name] : [];
}

function readTexts({ sections }: Report): string[] {
  return sections.flatMap(({ heading, intro, blocks }) => [
    heading,
    ...(intro === undefined ? [] : [intro.text, ...intro.margin.map(({ text }) => text)]),
    ...blocks.flatMap(textsOf),
  ]);
}

function textsOf(block: Block): string[] {
  const notes = (margin: { text: string }[]) => margin.map(({ text }) => text);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text, ...notes(block.margin)];
    case 'list':
      return block.items.flatMap(({ text, margin }) => [text, ...notes(margin)]);
    case 'facts':
      return block.items.flatMap(({ term, text, margin }) => [term, text, ...notes(margin)]);
    case 'finding':
      return [block.name, block.severityLabel, block.text, ...notes(block.margin)];
    case 'check':
      return [block.name, block.statusLabel, block.text, ...notes(block.margin)];
    case 'rule':
      return [block.name, block.text, ...notes(block.saw), ...notes(block.ledTo), ...notes(block.margin)];
    case 'stages':
      return block.stages.flatMap(({ title, items }) => [
        title,
        ...items.flatMap(({ code, name, leads }) => [code, name, leads]),
      ]);
    case 'measure':
      return [
        block.name,
        block.priority,
        block.code,
        block.what,
        ...block.steps,
        ...block.cautions.map(({ text }) => text),
      ];
    case 'facing':
      return [
        block.name,
        block.one.text,
        ...notes(block.one.margin),
        block.other.text,
        block.here,
        ...notes(block.settles),
      ];
    case 'room':
      return block.label === undefined ? [] : [block.label];
    case 'table':
    case 'figure':
    case 'answers':
      return [];
  }
}

/** The cells of each table, in the order in which they are read. */
function cellsByTable(read: readonly ReadElement[]): string[][] {
  const tables: string[][] = [];
  for (const { role, text } of read) {
    if (role === 'Table') tables.push([]);
    if (role === 'TH' || role === 'TD') tables.at(-1)?.push(text);
  }
  return tables;
}

function ofHostileText(): Report {
  const base = aReport();
  const blocks = hostile.flatMap((text, index): Block[] => [
    aHeading(`heading-${index}`, text === '' || text.trim() === '' ? 'Nothing' : text.slice(0, 200)),
    { kind: 'paragraph', style: 'body', text, margin: [{ kind: 'note', text, to: 'heading-0' }] },
    { kind: 'list', ordered: true, items: [{ text, margin: [{ kind: 'note', text }] }] },
    {
      kind: 'table',
      id: `table-${index}`,
      caption: text,
      columns: [
        { label: text.slice(0, 80), share: 0.5, align: 'start' },
        { label: 'B', share: 0.5, align: 'end' },
      ],
      rows: [[text, text.slice(0, 40)]],
    },
  ]);
  return {
    ...base,
    cover: { ...base.cover, place: hostile.join(' ') },
    sections: [aSection({ blocks: [aParagraph(80), ...blocks] })],
  };
}
