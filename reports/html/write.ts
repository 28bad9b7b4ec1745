import { harmlessReport } from '#reports/harmless';
import { headingLevels } from '#reports/heading-levels';
import { isRightToLeft } from '#reports/direction';
import type { Report, Section } from '#reports/report';
import { drawn } from './block';
import { cover } from './cover';
import { contents } from './contents';
import { element, joined, type Markup } from './markup';
import { type Place, placeFor } from './place';
import { heading } from './prose';
import { styleOf } from './style';
import { directed, row, statement } from './words';

/** Nothing is loaded, sent or run, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one file for browsers that needs nothing else. The same report gives the same bytes. */
export function writeHtml(given: Report): string {
  const report = harmlessReport(given);
  const place = placeFor(report);
  const isSheet = report.layout === 'sheet';
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, report.title.replace(/\n/g, ' ')),
    element('meta', { name: 'author', content: report.author }),
    element('meta', { name: 'description', content: report.subject }),
    element('meta', { name: 'date', content: report.madeAt }),
    { markup: `<style>${styleOf(report)}</style>` },
  );
  const body = element(
    'body',
    {},
    element(
      'div',
      { class: isSheet ? 'page sheet' : 'page' },
      cover(report),
      isSheet ? undefined : contents(place, report),
      element(
        'main',
        {},
        report.sections.map((section) => sectionOf(place, section)),
      ),
      element('footer', {}, element('p', {}, report.printLine)),
    ),
  );
  const direction = isRightToLeft(report.title) && isRightToLeft(report.contentsHeading) ? { dir: 'rtl' } : {};
  return `<!DOCTYPE html>\n${joined(element('html', { lang: report.language, ...direction }, head, body)).markup}\n`;
}

function sectionOf(place: Place, { id, heading: title, intro, blocks }: Section): Markup {
  const levels = headingLevels(blocks);
  return element(
    'section',
    {},
    heading(place, 2, { id, text: title, margin: [] }),
    intro === undefined
      ? undefined
      : row(place, intro.margin, element('p', directed(intro.text, { class: 'lead' }), statement(intro))),
    blocks.map((block, index) => drawn(place, block, levels[index] ?? 3)),
  );
}
