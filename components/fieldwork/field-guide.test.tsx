import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { aQuestion } from '#components/testing/fixture';
import { BLOCKS } from '#policies/instruments/schedule';
import { FieldGuide } from './field-guide';
import type { HandoutModel } from './model';

const nothing = () => {};
const small: HandoutModel = {
  id: 'small-firms',
  name: 'Small owners',
  open: [
    aQuestion({ notApplicable: 'No roads' }),
    aQuestion({ id: 'why', kind: 'text', options: [], ask: 'Why?', look: '' }),
  ],
  confirm: [aQuestion({ id: 'waste', ask: 'Where does the waste go?' })],
  ownWords: ['a'],
  enterHref: '/enter',
};

function guide(changes: Partial<ComponentProps<typeof FieldGuide>> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ fieldwork: messages.fieldwork }}
      onError={(error) => {
        throw error;
      }}
    >
      <FieldGuide
        backHref="/back"
        steps={[
          { id: 'indicators', state: 'begun', lacks: 'Who was counted' },
          { id: 'field-work', state: 'missing', lacks: '' },
        ]}
        blocks={BLOCKS.map((id) => ({
          id,
          questions: id === 'a' ? 0 : 4,
          open: id === 'b' ? 0 : 3,
          chosen: id === 'b',
        }))}
        onChoose={nothing}
        oneSided={[{ id: 'block-j', name: '(j) Material', side: 'Sellers of material' }]}
        people={[{ id: 'small-firms', name: 'Small owners', open: 2 }]}
        person="small-firms"
        onPerson={nothing}
        handouts={[small, { ...small, id: 'buyers', name: 'Buyers' }]}
        onPrint={nothing}
        onNavigate={nothing}
        {...changes}
      />
    </NextIntlClientProvider>,
  );
}

const page = guide();

test('headings go down one step at a time, from one h1', () => {
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
});

test('ids are given once, and every label leads to one', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const led = [...page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(led.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('the blocks', () => {
  test('are fourteen, each to be chosen, and empty ones are shown as empty', () => {
    expect(page.match(/<input type="checkbox"/g)).toHaveLength(14);
    expect(page).toMatch(/\(a\) How the trade began.*?Empty: no question of this tool/);
    expect(page).toMatch(/\(b\) How it has grown or declined.*?All answered/);
    expect(page).toMatch(/\(c\) Who works in it.*?3 of 4 open/);
  });

  test('and what only one side has told is named', () => {
    expect(page).toContain('(j) Material: only from Sellers of material');
    expect(guide({ oneSided: [] })).not.toContain(messages.fieldwork.oneSide.heading);
  });
});

describe('a handout', () => {
  const [handout = ''] =
    /<section aria-labelledby="handout-small-firms".*?(?=<section aria-labelledby="handout-buyers")/.exec(page) ?? [];

  test('asks what is open first, then what could be confirmed', () => {
    expect(handout.indexOf('What did roads cost the firms?')).toBeLessThan(handout.indexOf('Where does the waste go?'));
    expect(handout).toContain(messages.fieldwork.handout.confirm);
  });

  test('numbers the options by the keys that enter them, "does not apply" and "does not know" too', () => {
    const [first = ''] = /<ul role="list" class="handout-choices">.*?<\/ul>/.exec(handout) ?? [];
    expect(
      [...first.matchAll(/<span class="handout-key">(\d)<\/span> ([^<]+)/g)].map(([, key, label]) => [key, label]),
    ).toEqual([
      ['1', 'Nothing'],
      ['2', 'Delays'],
      ['3', 'Orders'],
      ['4', 'No roads'],
      ['0', 'Does not know'],
    ]);
  });

  test('leaves lines to write on, more for a text, and for a block without a question', () => {
    const lines = [...handout.matchAll(/<div class="write-lines" aria-hidden="true">((?:<div><\/div>)*)<\/div>/g)];
    expect(lines.map(([, inner = '']) => inner.split('<div>').length - 1)).toEqual([1, 4, 1, 6]);
    expect(handout).toContain('In your own words: (a) How the trade began');
  });

  test('leads to where the answers are entered', () => {
    expect(handout).toContain('href="/enter"');
  });
});

test('on paper only the handouts remain: whatever chooses is marked', () => {
  const [before = '', after = ''] = page.split('<div class="handouts">');
  expect(before.match(/<(?:fieldset|section|div)[^>]*class="[^"]*no-print/g)?.length).toBeGreaterThanOrEqual(3);
  expect(after).toMatch(/<section aria-labelledby="four-steps" class="no-print/);
});
