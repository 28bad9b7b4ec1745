import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { answerOtherwise, choose, emptyDraft, toggle, type as typeText } from './draft';
import { aQuestion } from '#components/testing/fixture';
import { QuestionPage } from './question-page';

const words = messages.work;
const kinds = ['single', 'multiple', 'number', 'text'] as const;

function pageOf(changes: Partial<ComponentProps<typeof QuestionPage>> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: words }}>
      <QuestionPage
        model={aQuestion()}
        draft={emptyDraft()}
        onDraft={() => {}}
        onContinue={() => {}}
        onNavigate={() => {}}
        backHref="/back"
        skipHref="/skip"
        switchHref="/switch"
        error={null}
        effect={null}
        position={{ number: 3, of: 9 }}
        sectionName="Infrastructure"
        {...changes}
      />
    </NextIntlClientProvider>,
  );
}

/** How many inputs are checked or ticked; evidence included. */
function checkedIn(page: string): string[] {
  return [...page.matchAll(/<input[^>]*\schecked=""[^>]*>/g)].map(
    ([input]) => /value="([^"]*)"/.exec(input)?.[1] ?? '',
  );
}

describe.each(kinds)('a %s question', (kind) => {
  const model = aQuestion({ kind, options: kind === 'single' || kind === 'multiple' ? aQuestion().options : [] });
  const page = pageOf({ model });

  test('has its legend as the only first heading, which can take the focus', () => {
    expect(page).toMatch(
      /<legend[^>]*><h1 id="heading" tabindex="-1"[^>]*>What did roads cost the firms\?<\/h1><\/legend>/,
    );
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('has nothing chosen beforehand', () => {
    expect(checkedIn(page)).toEqual([]);
    expect(page).not.toContain('<details class="fold evidence" open');
  });

  test('gives each id once, and every reference to an id leads to one', () => {
    const failed = pageOf({ model, error: 'Wrong', noteError: 'Too long' });
    const ids = [...failed.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    const uses = [...failed.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)];
    const links = [...failed.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    const used = [...uses.flatMap(([, list = '']) => list.split(' ')), ...links];

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links).toEqual(['q-roads', 'q-roads-note']);
  });

  test('says a fault in the summary and beside the field, in the same words', () => {
    const failed = pageOf({ model, error: 'Choose what roads cost' });

    expect(failed.match(/Choose what roads cost/g)).toHaveLength(2);
    expect(failed.indexOf('role="alert"')).toBeLessThan(failed.indexOf('<h1'));
    expect(failed).toMatch(/<fieldset aria-describedby="q-roads-hint q-roads-error"/);
  });

  test('asks "I do not know" after "or"', () => {
    expect(page.indexOf(`>${words.question.or}<`)).toBeGreaterThan(0);
    expect(page.indexOf(`>${words.question.unknown}<`)).toBeGreaterThan(page.indexOf(`>${words.question.or}<`));
  });

  test('carries no style attribute and prints nothing that was not meant to be read', () => {
    expect(page).not.toMatch(/\sstyle=/);
    expect(page).not.toMatch(/undefined|NaN|\[object|work\./);
  });
});

test('says where one is and leads back, onward and to the whole section', () => {
  const page = pageOf();

  expect(page).toContain('Infrastructure · Question 3 of 9');
  for (const href of ['/back', '/skip', '/switch']) {
    expect(page).toContain(`href="${href}"`);
  }
  expect(page).toMatch(/<form novalidate=""/i);
});

test('leaves the number out where it is not sure', () => {
  expect(pageOf({ position: null })).toContain('<p class="caption">Infrastructure</p>');
});

test('offers "does not apply" only where it can', () => {
  const model = aQuestion({ notApplicable: 'There are no roads' });

  expect(pageOf({ model })).toContain('There are no roads');
  expect(pageOf()).not.toContain('value="not-applicable"');
});

test('shows what stands in the draft, and only that', () => {
  const single = aQuestion();
  const multiple = aQuestion({ kind: 'multiple' });
  const drafts = [
    pageOf({ draft: choose(emptyDraft(), 'delays') }),
    pageOf({ draft: answerOtherwise(choose(emptyDraft(), 'delays'), 'unknown') }),
    pageOf({ model: multiple, draft: toggle(toggle(emptyDraft(), 'orders', single), 'delays', single) }),
    pageOf({ model: multiple, draft: answerOtherwise(emptyDraft(), 'unknown') }),
  ];

  expect(drafts.map(checkedIn)).toEqual([['delays'], ['unknown'], ['delays', 'orders'], ['unknown']]);
});

test('keeps a number as typed, also where it is none, with its unit', () => {
  const page = pageOf({
    model: aQuestion({ kind: 'number', unit: 'firms', minimum: 0 }),
    draft: typeText(emptyDraft(), '1,2x'),
  });

  expect(page).toMatch(/<input[^>]*inputmode="decimal"[^>]*value="1,2x"/i);
  expect(page).toContain('<span id="q-roads-unit">firms</span>');
});

test('says that typed words do not count while "I do not know" stands', () => {
  const typed = typeText(emptyDraft(), 'Hard to say');
  const model = aQuestion({ kind: 'text', options: [] });

  expect(pageOf({ model, draft: typed })).not.toContain(words.question.kept);
  expect(pageOf({ model, draft: answerOtherwise(typed, 'unknown') })).toContain(words.question.kept);
  expect(pageOf({ model, draft: answerOtherwise(typed, 'unknown') })).toContain('>Hard to say</textarea>');
});

test('counts the characters only near the end', () => {
  const model = aQuestion({ kind: 'text', options: [] });

  expect(pageOf({ model, draft: typeText(emptyDraft(), 'a'.repeat(3400)) })).not.toContain('characters left');
  expect(pageOf({ model, draft: typeText(emptyDraft(), 'a'.repeat(3990)) })).toContain('10 characters left');
  expect(pageOf({ model, draft: typeText(emptyDraft(), 'a'.repeat(4001)) })).toContain('1 character too many');
});

test('opens how it is known where something was said, or where the note is at fault', () => {
  const open = '<details class="fold evidence" open=""';

  expect(pageOf({ draft: { ...emptyDraft(), who: 'A haulier' } })).toContain(open);
  expect(pageOf({ noteError: 'Shorten the note' })).toContain(open);
});

describe('the margin', () => {
  test('says what the answer changed, and nothing before or where it changed nothing', () => {
    const heading = words.effect.heading;

    expect(pageOf({ effect: { lines: ['The type is now: Center'] } })).toContain('<li>The type is now: Center</li>');
    expect(pageOf({ effect: { lines: [] } })).not.toContain(heading);
    expect(pageOf()).not.toContain(heading);
  });

  test('says whom to ask, and from whom the answer should not come', () => {
    const page = pageOf({ model: aQuestion({ notFrom: ['Lead firms'] }) });

    expect(page).toContain('<li>Hauliers</li>');
    expect(page).toContain('<li>Lead firms</li>');
    expect(pageOf()).not.toContain(words.question.notFrom);
  });

  test('says to ask in private only where the question is sensitive', () => {
    expect(pageOf({ model: aQuestion({ sensitive: true }) })).toContain(words.question.alone);
    expect(pageOf()).not.toContain(words.question.alone);
  });
});
