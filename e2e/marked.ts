import type { APIRequestContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { unmarked } from '#policies/text/pseudo';

/** Months, the "and" of lists and the "at" of times are written by the machine's own formats. */
const WRITTEN_BY_FORMATS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|and|at)\b/g;
/** Codes of measures, rules, currencies, and what a version or an assessment is known by. */
const CODES =
  /\b((T-)?[A-Z]{1,3}\d+[a-z]?|T-(?=\W|$)|GET|POST|BRL|USD|EUR|(logic|text)-[0-9a-f]{16}|-text-[0-9a-f]{16}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g;

/** What programs call. */
const ADDRESSES = /\/api\/v1\/\S+/g;

/** Keys under which people write in their own words. */
const OWN_KEYS =
  'name title region country product productKind what by budget base referenceArea source who note reason scheme firstStep money land staffTime collectiveAction output'.split(
    ' ',
  );

/** Elsewhere a text with blanks, or one that begins as a name does, is people's own as well: ids have neither. */
const IN_WORDS = /\s|^\p{Lu}\p{Ll}/u;

/** The same assessment with people's own words in marks, so that they are not taken for strings of the program. */
export function withOwnWordsMarked<T extends object>(assessment: T): T {
  return JSON.parse(JSON.stringify(assessment), (key, value: unknown) =>
    typeof value === 'string' && (OWN_KEYS.includes(key) || IN_WORDS.test(value)) ? `\u00ab${value}\u00bb` : value,
  );
}

/** What is no string of the interface: the names in the sample, and the names and titles of the works that the knowledge cites. */
export async function namesOf(request: APIRequestContext): Promise<string[]> {
  const { sources }: { sources: { short: string; title: string }[] } = await (
    await request.get('/api/v1/knowledge')
  ).json();
  const [header = '', ...rows] = readFileSync('public/samples/sao-paulo-manufacturing-2015.csv', 'utf8').split(/\r?\n/);
  const ofSample = rows.flatMap((row) => row.replaceAll('"', '').split(/,\d+,|,(?=\d+$)|^\d+,/));
  return [...sources.flatMap(({ short, title }) => [short, title]), ...header.split(','), ...ofSample];
}

/** Each line of what is shown that stands outside all marks and is neither a name, a number nor a code. */
export function untranslated(shown: string, names: string[]): string[] {
  const outside = longestFirst(names).reduce((rest, name) => rest.replaceAll(name, ' '), unmarked(shown));
  const lines = outside
    .split('\n')
    .map((line) => line.replace(ADDRESSES, ' ').replace(CODES, ' ').replace(WRITTEN_BY_FORMATS, ' ').trim());
  return [...new Set(lines.filter((line) => /[\p{L}\u00ab]/u.test(line)))];
}

/** Everything that a page says, to the eye or to a screen reader, one string a line. */
export async function shownBy(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  return await page.evaluate(() => {
    const lines: string[] = [];
    const silent = 'script, style, noscript, template';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
          const said = node.getAttribute(name);
          if (said !== null) lines.push(said);
        }
        if (node.matches('svg text')) {
          const label = [...node.childNodes].map((part) => part.textContent).join(' ');
          // A label that had no room ends in an ellipsis, and has lost the marks behind it.
          const lost = label.endsWith('\u2026') ? label.split('\u00ab').length - label.split('\u00bb').length : 0;
          lines.push(label + '\u00bb'.repeat(Math.max(0, lost)));
        }
      } else if (node.parentElement?.closest('svg text')) continue;
      else if (node.parentElement?.closest(silent) === null) lines.push(node.textContent ?? '');
    }
    return lines.join('\n');
  });
}

function longestFirst(names: string[]): string[] {
  return [...new Set(names.filter((name) => /\p{L}/u.test(name)))].sort((a, b) => b.length - a.length);
}
