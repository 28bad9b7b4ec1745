import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { emptyDraft } from './draft';
import { aQuestion } from '#components/testing/fixture';
import { SectionPage, type SectionQuestion } from './section-page';

const roads: SectionQuestion = { model: aQuestion(), draft: emptyDraft(), effect: null, error: null };
const land: SectionQuestion = {
  ...roads,
  model: aQuestion({ id: 'land', ask: 'Is there land?', short: 'Land', kind: 'number', options: [] }),
  effect: { lines: ['Enters the plan: Open plots'] },
};

function pageOf(changes: Partial<ComponentProps<typeof SectionPage>> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work }}>
      <SectionPage
        sectionName="Infrastructure"
        questions={[roads, land]}
        onDraft={() => {}}
        onContinue={() => {}}
        onNavigate={() => {}}
        backHref="/back"
        switchHref="/switch"
        {...changes}
      />
    </NextIntlClientProvider>,
  );
}

test('has the section as its heading and each question as the next level', () => {
  const page = pageOf();

  expect(page.match(/<h1[^>]*>/g)).toEqual(['<h1 id="heading" tabindex="-1" class="text-2xl">']);
  expect(page.match(/<legend id="q-(roads|land)-legend"><h2/g)).toHaveLength(2);
});

test('skips no level of headings', () => {
  const levels = [...pageOf().matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('gives each id once', () => {
  const ids = [...pageOf().matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

  expect(new Set(ids).size).toBe(ids.length);
});

test('has one Continue for all', () => {
  expect(pageOf().match(/type="submit"/g)).toHaveLength(1);
});

test('lists all faults on top', () => {
  const page = pageOf({ questions: [roads, { ...land, error: 'Enter a number' }] });

  expect(page).toContain('href="#q-land"');
  expect(page.indexOf('role="alert"')).toBeLessThan(page.indexOf('<h1'));
  expect(pageOf()).not.toContain('role="alert"');
});

test('says which section it is where that is known', () => {
  expect(pageOf({ position: { number: 2, of: 9 } })).toContain('Section 2 of 9');
  expect(pageOf()).not.toContain('class="caption"');
});
