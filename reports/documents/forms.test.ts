import { describe, expect, test } from 'vitest';
import type { Assessment } from '#policies/schema/assessment';
import { placesOf } from '#reports/places';
import type { Report } from '#reports/report';
import { documents } from '#reports/registry';
import { english } from '#reports/testing/english';
import { examples, formCases, hostile, nothing } from '#reports/testing/form-cases';

const FORMS = ['donor', 'instrument', 'workshop'] as const;
const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };

describe.each(FORMS)('the %s', (document) => {
  test.each(formCases)('lacks no word, and gives each place one id: %s', async (_, assessment) => {
    const report = await made(document, assessment);
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/undefined|NaN|\[object|report\.[a-z]/);
    const ids = placesOf(report.sections);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...text.matchAll(/"to":"([^"]*)"/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
  });

  test.each(formCases)('goes down its headings one step at a time: %s', async (_, assessment) => {
    for (const { blocks, id } of (await made(document, assessment)).sections) {
      const levels = [1, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))];
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1),
        id,
      ).toEqual([]);
    }
  });

  test.each(formCases)('has as many cells in each row as columns, and the whole width: %s', async (_, assessment) => {
    for (const block of (await made(document, assessment)).sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.rows.length, block.id).toBeGreaterThan(0);
      expect(
        block.rows.filter((row) => row.length !== block.columns.length),
        block.id,
      ).toEqual([]);
      expect(
        block.columns.reduce((sum, { share }) => sum + share, 0),
        block.id,
      ).toBeCloseTo(1, 5);
    }
  });

  test('shows hostile text without what hides or turns it', async () => {
    const text = JSON.stringify(await made(document, hostile));
    expect(text).toContain('<script>');
    expect(text).not.toMatch(/[\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\\u0000/);
    expect(text).not.toMatch(/\\ud[89a-f]/);
  });

  test('is the same for the same assessment at the same time, and in chapters holds these alone', async () => {
    const [franca = nothing] = examples;
    const whole = await made(document, franca);
    expect(await made(document, structuredClone(franca))).toEqual(whole);
    const [first, second] = whole.sections;
    const chapters = [first?.id ?? '', second?.id ?? ''];
    const part = await made(document, franca, { chapters });
    expect(part.sections.map(({ id }) => id)).toEqual(chapters);
    const links = [...JSON.stringify(part).matchAll(/"to":"([^"]*)"/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !placesOf(part.sections).includes(to))).toEqual([]);
  });
});

async function made(document: (typeof FORMS)[number], assessment: Assessment, more: object = {}): Promise<Report> {
  const { read, build } = await documents[document].builder();
  return build(read(assessment), { ...options, ...more });
}
