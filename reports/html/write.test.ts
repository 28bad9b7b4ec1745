import { describe, expect, test } from 'vitest';
import type { Block, Report } from '#reports/report';
import { aParagraph, aReport, aSection, aTable } from '#reports/testing/fixture';
import { aHostileReport } from '#reports/testing/hostile';
import { aLogo } from '#reports/testing/logo';
import { htmlElements, htmlTexts } from '#reports/testing/read-written';
import { aRichReport } from '#reports/testing/rich-fixture';
import { difference, lettersOf, toldBy } from '#reports/testing/told';
import { writeHtml } from './write';

/** All that the page is made of; what runs, loads or sends is not among it. */
const ELEMENTS =
  'html head meta title style body div header nav main section footer h1 h2 h3 h4 h5 h6 p a strong br ul ol li dl dt dd table caption colgroup col thead tbody tr th td figure figcaption img svg desc rect line path circle text tspan'.split(
    ' ',
  );

const named = (html: string, name: string) => htmlElements(html).filter((element) => element.name === name);

describe('a report with every kind of block', () => {
  const report = aRichReport();
  const html = writeHtml(report);
  const elements = htmlElements(html);

  test('says in which language it is and what it is called, and forbids to load or run anything', () => {
    expect(html).toMatch(
      /^<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:;/,
    );
    expect(html).toContain(`<title>${report.title}</title>`);
    expect(html).not.toMatch(/https?:|<script|url\(|@import/);
  });

  test('has headings without gaps', () => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
  });

  test('leads to places that there are, and each is there once', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(html, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
    const contents = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'));
    for (const { heading, id } of report.sections) expect(contents).toContain(`<a href="#${id}">${heading}</a>`);
  });

  test('has tables with captions and heads that say what they are the heads of', () => {
    expect(named(html, 'caption')).toHaveLength(named(html, 'table').length);
    expect(named(html, 'th').every(({ attributes }) => ['col', 'row'].includes(attributes.scope ?? ''))).toBe(true);
    const regions = elements.filter(({ attributes }) => attributes.role === 'group');
    expect(regions.length).toBeGreaterThan(0);
    expect(
      regions.every(({ attributes }) => attributes.tabindex === '0' && attributes['aria-label'] !== undefined),
    ).toBe(true);
  });

  test('tells its drawings in words', () => {
    const drawings = named(html, 'svg').filter(({ attributes }) => attributes['aria-hidden'] !== 'true');
    expect(drawings).toHaveLength(4);
    expect(drawings.every(({ attributes }) => attributes.role === 'img')).toBe(true);
    expect(html).toContain('<desc id="figure-two-by-two-broad-words">A square divided in four; the mark stands');
  });

  test('has room to write and no running head but on paper', () => {
    expect(elements.filter(({ attributes }) => attributes.class === 'line')).toHaveLength(6);
    expect(html).toContain(`@bottom-left{content:"${report.runningHead}"`);
    expect(html).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages)');
  });
});

test('a sheet lists no contents', () => {
  expect(named(writeHtml(aReport({ layout: 'sheet' })), 'nav')).toEqual([]);
});

test('paper, colour, organisation and logo are those of whoever hands it out', () => {
  const look = { paper: 'letter', accent: '#7a1f3d', organisation: 'Town of <Franca>', logo: aLogo() } as const;
  const html = writeHtml(aReport({ look }));
  expect(html).toContain('@page{size:Letter;');
  expect(html).toContain('--accent:#7a1f3d');
  expect(htmlTexts(html)).toContain('Town of <Franca>');
  expect(html).toMatch(
    /<img class="logo" src="data:image\/png;base64,iVBORw0KGgo[^"]*" alt="Town of &lt;Franca&gt;"\/>/,
  );
});

test.each(['#ffee88', 'red;}</style><script>'])('the colour %s cannot be read, or is none: ours stands', (accent) => {
  const html = writeHtml(aReport({ look: { paper: 'a4', accent } }));
  expect(html).toContain('--accent:#0f5257');
  expect(html).not.toContain(accent);
});

test('numbers that are right-aligned in the report are so here', () => {
  const html = writeHtml(aReport({ sections: [aSection({ blocks: [aTable(1)] })] }));
  expect(html).toMatch(/<th scope="col" class="end">Weight<\/th>/);
});

test('what is read from right to left says so', () => {
  const blocks: Block[] = [{ kind: 'paragraph', style: 'body', text: 'مرحبا بالعالم', margin: [] }, aParagraph(20)];
  expect(writeHtml(aReport({ sections: [aSection({ blocks })] }))).toContain('<p class="body" dir="rtl">مرحبا');
});

describe('hostile texts', () => {
  const report: Report = aHostileReport();
  const html = writeHtml(report);

  test('are told, and are no markup', () => {
    const told = [...toldBy(report), report.printLine];
    const texts = htmlTexts(html).filter((text, index, all) => index > 5 || all.indexOf(text) === index);
    expect(difference(lettersOf(texts), lettersOf(told))).toBeUndefined();
    expect([...new Set(htmlElements(html).map(({ name }) => name))].filter((name) => !ELEMENTS.includes(name))).toEqual(
      [],
    );
  });

  test('run nothing and lead nowhere else', () => {
    for (const { attributes } of htmlElements(html)) {
      expect(Object.keys(attributes).filter((name) => /^on|^(action|formaction|srcdoc)$/.test(name))).toEqual([]);
      expect(attributes.href ?? '#').toMatch(/^#/);
    }
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
  });

  test('end no string of the style', () => {
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    const [, foot = ''] = /@bottom-left\{content:"([^"]*)"/.exec(style) ?? [];
    expect(foot).toMatch(/^([\p{L}\p{N} ]|\\[0-9a-f]{6})+$/u);
  });
});
