import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { untranslated, withOwnWordsMarked } from '#e2e/marked';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { PSEUDO_LOCALE } from '#policies/text/pseudo';
import { reportMaker } from '#reports/making/report-maker';
import { type DocumentId, documentIds } from '#reports/registry';
import { filled } from '#reports/testing/planned';

/** What of a report is data, and is no text to be read. */
const UNREAD =
  /^(kind|id|to|question|style|status|align|open|date|unit|currency|language|author|madeAt|state|scheme|after|layout|document|rowIds)$/;

const works = knowledge.sources.flatMap(({ short, title }) => [short, title]);

const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].flatMap((name) => {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(`The example "${name}" does not open.`);
  return [
    { name: `${name}, as proposed`, assessment: opened.assessment },
    { name: `${name}, with everything filled in`, assessment: filled(opened.assessment) },
  ];
});

describe.each(documentIds())('every string of the %s can be translated', (document) => {
  test.each(examples)('$name', async ({ assessment }) => {
    const strings = stringsIn(await marked(assessment, document));

    expect(strings.length).toBeGreaterThan(document === 'evidence' ? 1000 : 50);
    expect(untranslated(strings.join('\n'), works)).toEqual([]);
  });
});

test.each(examples)('every string of a comparison with $name can be translated', async ({ assessment }) => {
  const [first] = examples;
  if (first === undefined) throw new Error('There are no examples.');
  const { sections } = await marked(filled(first.assessment), 'plan', assessment);
  const strings = stringsIn(sections.filter(({ id }) => id === 'comparison'));

  expect(strings.length).toBeGreaterThan(20);
  expect(untranslated(strings.join('\n'), works)).toEqual([]);
});

test('a string that is written in code is found', async () => {
  const [first] = examples;
  if (first === undefined) throw new Error('There are no examples.');
  const report = { ...(await marked(first.assessment)), runningHead: 'Plan of Franca' };

  expect(untranslated(stringsIn(report).join('\n'), works)).toEqual(['Plan of Franca']);
});

async function marked(assessment: Assessment, document: DocumentId = 'plan', other?: Assessment) {
  const maker = await reportMaker(document, PSEUDO_LOCALE);
  return maker.make(withOwnWordsMarked(assessment), {
    madeAt: '2026-11-21T00:00:00Z',
    ...(other === undefined ? {} : { comparedWith: withOwnWordsMarked(other) }),
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]: [string, unknown]) => (UNREAD.test(key) ? [] : stringsIn(of)));
}
