import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FoundFile } from './found-file';
import type { DifferenceRow, FoundFile as Found, Here } from './found-model';
import { MergeForm } from './merge-form';
import { ProblemSummary } from './problem-summary';
import messages from '#messages/en.json';

const nothing = () => {};
const row: DifferenceRow = {
  key: 'answer aim',
  label: 'What the plan is for',
  mine: 'To help firms',
  theirs: 'To found a new system\nSaid by: Rui',
  mineWhen: '2026-11-02T08:00:00Z',
  theirsWhen: '2026-11-03T08:00:00Z',
  newer: 'theirs',
  proposed: 'theirs',
};

function draw(node: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ open: messages.open }}
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

function found(here: Here, look = false): string {
  const model: Found = {
    file: 'franca.arranjo.json',
    title: 'Franca',
    place: 'Franca, Brazil',
    changed: '2026-11-03T08:00:00Z',
    answered: 14,
    unknown: 5,
    aside: { lines: ['Firms: the answer is no longer offered.'], more: 2 },
    here,
  };
  const actions = {
    onKeep: nothing,
    onOpenMine: nothing,
    onKeepBoth: nothing,
    onReplace: nothing,
    onMerge: nothing,
    onLeave: nothing,
  };
  return draw(<FoundFile found={model} problem={null} {...actions} {...(look ? { onLook: nothing } : {})} />);
}

const buttons = (markup: string) => [...markup.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words);

describe('a file that is opened', () => {
  test('leads to work where it is new, and to a look without keeping it', () => {
    expect(buttons(found({ kind: 'nowhere' }, true))).toEqual([
      'Keep it and go on',
      'Look at it without keeping it',
      'Choose another file',
    ]);
  });
  test('is asked about where it is here already and differs', () => {
    const page = found({ kind: 'differs', changed: '2026-11-02T08:00:00Z', differences: [row, row] });
    expect(buttons(page)).toEqual([
      'Compare and merge',
      'Keep both',
      'Replace mine by the file',
      'Choose another file',
    ]);
    expect(page).toContain('The two differ in 2 places');
  });
  test('opens the one that is here where both say the same', () => {
    const page = found({ kind: 'same' });
    expect(buttons(page)).toEqual(['Open it', 'Choose another file']);
    expect(page).toContain('say the same');
  });
  test('says what was left out, and how much more', () => {
    const page = found({ kind: 'nowhere' });
    expect(page).toContain('Firms: the answer is no longer offered.');
    expect(page).toContain('2 more parts');
  });
});

test('each difference stands with both sides, their times, and the newer one chosen', () => {
  const page = draw(<MergeForm differences={[row]} onMerge={nothing} onBack={nothing} />);
  expect(page).toContain('<legend class="font-semibold">What the plan is for</legend>');
  const [mine = '', theirs = ''] = page.match(/<label.*?<\/label>/gs) ?? [];
  expect(mine).toContain('To help firms');
  expect(mine).not.toMatch(/checked|newer/);
  expect(theirs).toMatch(/checked.*newer/s);
  expect(theirs).toContain('Said by: Rui');
  expect(theirs).toMatch(/Written on .*2026/);
});

test('a damaged file is told in words for people, and the places are folded', () => {
  const refused = { why: 'damaged' as const, faults: ['the whole file: This is not JSON: Unexpected token.'] };
  const page = draw(<ProblemSummary name="letter.json" refused={refused} />);
  const [before = '', fold = ''] = page.split('<details');
  expect(before).toContain('This file is damaged or is not an assessment. Ask for it again.');
  expect(before).not.toContain('JSON:');
  expect(fold).toContain('This is not JSON');
});
