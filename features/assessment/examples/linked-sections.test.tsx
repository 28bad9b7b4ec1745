import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { openAssessment } from '#policies/file/open-assessment';
import { briefBuilder } from '#reports/documents/brief/brief-document';
import { evidenceBuilder } from '#reports/documents/evidence/evidence-document';
import { planBuilder } from '#reports/documents/plan/plan-document';
import { english } from '#reports/testing/english';
import type { Depth, Report } from '#reports/report';
import { depthOf, type Part, PARTS } from './example-parts';
import { LinkedSections } from './linked-sections';

const home = 'https://example.org/en/examples/';

describe.each(['birigui-childrens-footwear', 'franca-footwear', 'votuporanga-furniture'])('the pages of %s', (id) => {
  const reports = reportsOf(id);
  const pages = new Map(PARTS.map((part) => [addressOf(id, part), drawn(id, part, reports[depthOf(part)])]));

  test.each(PARTS)('%s is light: with what stands around it, a page may have 150 kB', (part) => {
    expect(Buffer.byteLength(pages.get(addressOf(id, part)) ?? '') / 1000).toBeLessThan(120);
  });

  test('every link leads to a place that is there', () => {
    const links = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/ href="([^"]*#[^"]+)"/g)].map(([, href = '']) => new URL(href, page)),
    );
    const dead = links.filter(({ href, hash }) => {
      const html = pages.get(href.slice(0, -hash.length));
      return html === undefined || !html.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
    });
    expect(links.length).toBeGreaterThan(150);
    expect(dead.map(String)).toEqual([]);
  });

  test('no page gives an id twice', () => {
    for (const html of pages.values()) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, each]) => each);
      expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    }
  });
});

function addressOf(id: string, part: Part): string {
  return part === 'brief' ? home + id : `${home}${id}/${part}`;
}

function drawn(id: string, part: Part, report: Report): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <LinkedSections id={id} part={part} report={report} />
    </NextIntlClientProvider>,
  );
}

function reportsOf(id: string): Record<Depth, Report> {
  const opened = openAssessment(readFileSync(`examples/${id}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example ${id} does not open.`);
  const reading = planBuilder.read(opened.assessment);
  const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };
  return {
    brief: briefBuilder.build(reading, { ...options, redacted: true }),
    plan: planBuilder.build(reading, options),
    evidence: evidenceBuilder.build(reading, options),
  };
}
