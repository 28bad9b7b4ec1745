import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { headingLevels } from '#reports/heading-levels';
import type { Block, Report } from '#reports/report';
import { aNote, aParagraph, aReport, aSection, aTable } from '#reports/testing/fixture';
import { aHostileReport } from '#reports/testing/hostile';
import { aLogo } from '#reports/testing/logo';
import { docxParagraphs, docxPart } from '#reports/testing/read-written';
import { aRichReport } from '#reports/testing/rich-fixture';
import { difference, lettersOf, toldBy } from '#reports/testing/told';
import { writeDocx } from './write';

const DOCUMENT = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';

const of = (report: Report, part = DOCUMENT) => writeDocx(report).then((bytes) => docxPart(bytes, part));

const written = (text: string) => aReport({ sections: [aSection({ blocks: [paragraphOf(text)] })] });

describe('a report with every kind of block', () => {
  const report = aRichReport();
  let bytes: Uint8Array;
  let xml: string;

  beforeAll(async () => {
    bytes = await writeDocx(report);
    xml = docxPart(bytes, DOCUMENT);
  });

  test('has headings that are headings to a word processor, with the level that each keeps in the outline', () => {
    const styles = docxPart(bytes, 'word/styles.xml');
    for (const [style, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
      ['Heading3', 2],
      ['EntryHeading', 1],
    ] as const)
      expect(styles).toMatch(
        new RegExp(`<w:style [^>]*w:styleId="${style}".*?<w:outlineLvl w:val="${level}"/>.*?</w:style>`),
      );
    expect(count(xml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(report.sections.length);
    const second = report.sections.flatMap(({ blocks }) =>
      headingLevels(blocks).filter((level, index) => level === 3 && blocks[index]?.kind === 'heading'),
    );
    expect(count(xml, /<w:pStyle w:val="Heading2"\/>/g)).toBe(second.length);
  });

  test('says each property of a paragraph once: Word repairs a file in which one stands twice', () => {
    for (const [, properties = ''] of xml.matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)) {
      const names = [...properties.replace(/<w:(pBdr|tabs|numPr)>.*?<\/w:\1>/g, '<w:$1/>').matchAll(/<w:(\w+)/g)];
      expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    }
  });

  test('has tables whose heads are repeated and whose rows stay whole, unless they may be longer than a page', () => {
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    const heads = rows.filter((row) => row.includes('<w:tblHeader/>'));
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => ['table', 'figure', 'answers'].includes(kind)),
    );
    expect(heads).toHaveLength(tables.length);
    const parting = rows.filter((row) => !/<w:cantSplit\/>/.test(row));
    expect(parting.length).toBeGreaterThan(0);
    expect(parting.every((row) => row.replace(/<[^>]*>/g, '').length > 900)).toBe(true);
  });

  test('has one footnote for each paragraph with notes, with all of them', () => {
    const marks = xml.match(/<w:footnoteReference /g) ?? [];
    const notes = docxPart(bytes, FOOTNOTES).match(/<w:footnote w:id="[1-9]\d*">/g) ?? [];
    expect(notes).toHaveLength(marks.length);
    expect(xml).not.toMatch(/<w:footnoteReference [^>]*\/><\/w:r><w:r>(<w:rPr>.{0,60}<\/w:rPr>)?<w:footnoteReference/);
  });

  test('leads from notes to places that there are, under names that word processors take', () => {
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name ?? '');
    const targets = [...`${xml}${docxPart(bytes, FOOTNOTES)}`.matchAll(/w:anchor="([^"]*)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !/^\w{1,40}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('begins with a title page without a foot; every other page says what it is and which page it is', () => {
    expect(xml).toMatch(/<w:titlePg\/>/);
    const feet = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/footer'));
    expect(feet.length).toBeGreaterThan(0);
    for (const foot of feet) {
      const words = docxPart(bytes, foot);
      expect(words).toContain(report.runningHead);
      expect(words).toMatch(/PAGE<\/w:instrText>.*NUMPAGES<\/w:instrText>/);
    }
  });

  test('has contents with a link for each section, and asks nobody to update anything', () => {
    const [contents = ''] = xml.match(/<w:sdt>.*?<\/w:sdt>/) ?? [];
    for (const { heading } of report.sections) expect(contents).toContain(`>${heading}</w:t>`);
    expect(count(contents, /<w:hyperlink [^>]*w:anchor="_Toc/g)).toBeGreaterThanOrEqual(report.sections.length);
    expect(xml).not.toContain('w:dirty="true"');
    expect(docxPart(bytes, 'word/settings.xml')).not.toContain('<w:updateFields w:val="true"');
  });

  test('shows the 2 x 2 as four squares, the one of the type with the mark in it', () => {
    const [, cover = ''] = /<w:tbl>(.*?)<\/w:tbl>/.exec(xml) ?? [];
    const cells = [...cover.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell = '']) => cell);
    expect(cells.map((cell) => cell.replace(/<[^>]*>/g, ''))).toEqual([
      'Vector of local development',
      'Center of industrial and regional development● Footwear, Franca',
      'Embryonic system',
      'Advanced vector',
    ]);
    expect(cells.map((cell) => cell.includes('<w:shd '))).toEqual([false, true, false, false]);
  });

  test('numbers each list from 1', () => {
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBeGreaterThan(
      report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'measure').length,
    );
  });

  test('has no note mark in the separators of notes, for which Word offers to repair the file', () => {
    for (const part of [FOOTNOTES, 'word/endnotes.xml']) {
      const separators = docxPart(bytes, part).match(/<w:(footnote|endnote) w:type="[^>]*>.*?<\/w:\1>/g) ?? [];
      expect(separators.length).toBe(2);
      expect(separators.join('')).not.toMatch(/Ref\/>/);
    }
  });

  test('is the same twice, and bears its own day', async () => {
    expect(Buffer.compare(Buffer.from(await writeDocx(report)), Buffer.from(bytes))).toBe(0);
    expect(docxPart(bytes, 'docProps/core.xml')).toMatch(/created[^>]*>2026-03-14T09:26:53Z</);
    expect(docxPart(bytes, 'docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
  });
});

test.each([
  ['en', 'en-GB'],
  ['pt', 'pt-BR'],
  ['es-AR', 'es-AR'],
  ['ar', 'ar-EG'],
])('a report in %s is checked as %s', async (language, tag) => {
  expect(await of(aReport({ language }), 'word/styles.xml')).toContain(
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`,
  );
});

test('sections with wide tables lie on their side, and the others stand', async () => {
  const wide = aTable(2, {
    columns: Array.from({ length: 7 }, (_, i) => ({ label: `C${i}`, share: 1 / 7, align: 'start' })),
  });
  const xml = await of(
    aReport({
      sections: [
        aSection(),
        aSection({ id: 'wide', blocks: [wide] }),
        aSection({ id: 'after', blocks: [aParagraph(50)] }),
      ],
    }),
  );
  expect([...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, side]) => side)).toEqual([
    'portrait',
    'portrait',
    'landscape',
    'portrait',
  ]);
});

test('a sheet goes on under its title and lists no contents', async () => {
  const xml = await of(aReport({ layout: 'sheet' }));
  expect(xml).not.toContain('TOC \\');
  expect(xml).not.toContain('<w:titlePg/>');
  expect(count(xml, /<w:sectPr/g)).toBe(1);
});

test('paper, colour, organisation and logo are those of whoever hands it out', async () => {
  const look = { paper: 'letter', accent: '#7a1f3d', organisation: 'Town of Franca', logo: aLogo() } as const;
  const bytes = await writeDocx(aReport({ look }));
  const xml = docxPart(bytes, DOCUMENT);
  expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(docxParagraphs(bytes)).toContain('Town of Franca');
  expect(xml).toMatch(/<wp:docPr [^>]*descr="Town of Franca"/);
  expect(docxPart(bytes, 'word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:color w:val="7a1f3d"\/>/);
});

test.each(['#ffee88', 'red', '#12345', '"/><w:x>'])(
  'the colour %s cannot be read, or is none: ours stands',
  async (accent) => {
    const styles = await of(aReport({ look: { paper: 'a4', accent } }), 'word/styles.xml');
    expect(styles).toContain('0f5257');
    expect(styles).not.toContain(`"${accent.replace('#', '')}"`);
  },
);

test('a logo that is no picture is left out', async () => {
  const logo = { mediaType: 'image/png', data: new Uint8Array([1, 2, 3]) } as const;
  expect(await of(aReport({ look: { paper: 'a4', logo } }))).not.toContain('<w:drawing>');
});

test('a text that is read from right to left stands so', async () => {
  const xml = await of(written('مرحبا بالعالم'));
  expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*مرحبا/);
});

describe('hostile texts', () => {
  test('break nothing, run nothing, and are told', async () => {
    const report = aHostileReport();
    const bytes = await writeDocx(report);
    const told = toldBy(report);
    const cover =
      told.length -
      toldBy({
        ...report,
        cover: { ...report.cover, kind: '', title: '', place: '', sentence: '', lines: [], figureCaption: '' },
      }).length;
    const expected = [...told.slice(0, cover), report.contentsHeading, ...told.slice(cover)];
    expect(difference(lettersOf(docxParagraphs(bytes)), lettersOf(expected))).toBeUndefined();
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      expect(new TextDecoder('utf-8', { fatal: true }).decode(content)).not.toMatch(
        /(?![\n\r\t])[\p{Cc}\ufffe\uffff]/u,
      );
      expect(name).toMatch(/\.(xml|rels|png)$/);
    }
    expect(docxPart(bytes, 'word/_rels/document.xml.rels')).not.toContain('TargetMode="External"');
    const fields = [...docxPart(bytes, DOCUMENT).matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(
      ([, field]) => field ?? '',
    );
    expect(fields.filter((field) => !/^(TOC|PAGEREF _Toc\d+) /.test(field))).toEqual([]);
  });

  test('are shown as they are, or [?] stands where nothing can be shown', async () => {
    const paragraphs = docxParagraphs(await writeDocx(written('a <b> & \ud800 \ufffe "c" \u202ed\u0000e =1+1')));
    expect(paragraphs.some((text) => text === 'a <b> & [?] [?] "c" de =1+1')).toBe(true);
  });
});

function paragraphOf(text: string): Block {
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

test('a note that only says where more is told stands behind the text', async () => {
  const see = aNote({ kind: 'note', text: 'See the details', to: 'situation' });
  const xml = await of(aReport({ sections: [aSection({ blocks: [aParagraph(40, [see])] })] }));
  expect(xml).not.toContain('<w:footnoteReference');
  expect(xml).toMatch(/<w:hyperlink [^>]*>.*See the details/);
});

test('sheets that are hung up begin a page each, in large lines that no word processor lays over one another', async () => {
  const wall = (id: string) =>
    aSection({
      id,
      heading: id,
      ownPage: true,
      blocks: [{ kind: 'paragraph', style: 'body', text: `Ask of ${id}`, margin: [], large: true }],
    });
  const bytes = await writeDocx(aReport({ sections: [wall('one'), wall('two'), wall('three')] }));
  const xml = docxPart(bytes, DOCUMENT);
  expect(xml.match(/<w:pageBreakBefore\/>(?=(?:(?!<\/w:p>).)*(?:two|three))/g)).toHaveLength(2);
  expect(xml.match(/<w:pStyle w:val="Wall"\/>/g)).toHaveLength(3);
  const heights = docxPart(bytes, 'word/styles.xml').match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
  expect(heights.length).toBeGreaterThan(5);
  expect(heights.filter((each) => !each.includes('w:lineRule="auto"'))).toEqual([]);
});

test('a list of answers with codes has neither dots nor numbers', async () => {
  const items = [{ text: '[1] Yes', margin: [] }];
  const list = (bare: boolean) =>
    of(
      aReport({
        sections: [
          aSection({ blocks: [{ kind: 'list', ordered: false, items, ...(bare ? { bare: true as const } : {}) }] }),
        ],
      }),
    );
  expect(await list(true)).not.toContain('<w:numPr>');
  expect(await list(false)).toContain('<w:numPr>');
});
