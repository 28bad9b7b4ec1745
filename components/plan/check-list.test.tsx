import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { CheckList } from './check-list';
import type { CheckModel } from './check-model';

const nothing = () => {};
const fair = { key: 'joint-fair', name: 'A joint fair', href: '/en/work/a/plan/item-joint-fair' };
const machines = { key: 'own-1', name: 'New machines', href: '/en/work/a/plan/item-own-1' };

function aCheck(change: Partial<CheckModel> = {}): CheckModel {
  return {
    id: 'counterpart',
    name: 'Local people put something in',
    status: 'met',
    text: 'Each item has a local part.',
    mend: '',
    statusWord: 'Met',
    principle: 'Principle P3, Commitment',
    sources: ['Suzigan et al. 2006, section 4'],
    basis: 'Source',
    items: [],
    questions: [],
    reasons: [],
    ...change,
  };
}

const aBreach = (change: Partial<CheckModel> = {}) =>
  aCheck({
    status: 'breached',
    statusWord: 'Breached',
    text: 'An item has money and no local part.',
    mend: 'Agree on a local part.',
    items: [fair, machines],
    ...change,
  });

function drawn(...checks: CheckModel[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ work: messages.work, plan: messages.plan, report: messages.report }}
      onError={(error) => {
        throw error;
      }}
    >
      <CheckList checks={checks} onReason={nothing} onNavigate={nothing} />
    </NextIntlClientProvider>,
  );
}

const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a breach', () => {
  test('names its items, what to do, the principle, the source and how the source is read', () => {
    const markup = drawn(aBreach());

    for (const part of ['A joint fair', 'New machines', 'Agree on a local part.', 'Principle P3, Commitment']) {
      expect(markup).toContain(part);
    }
    expect(markup).toContain('Suzigan et al. 2006, section 4');
    expect(markup).toContain('Source');
    expect(markup).toContain(`href="${fair.href}"`);
  });

  test('offers the way to go on with a written reason', () => {
    expect(words(drawn(aBreach()))).toContain('Continue, with a written reason');
  });

  test('shows the reason beside the item that it is for, stays a breach, and can have a reason for the other item', () => {
    const said = words(
      drawn(
        aBreach({
          statusWord: 'Breached, with a written reason',
          reasons: [{ item: fair, reason: 'The town lends the hall.' }],
        }),
      ),
    );

    expect(said).toContain('with “A joint fair”: The town lends the hall.');
    expect(said).toContain('Breached, with a written reason');
    expect(said).toContain('Continue, with a written reason');
  });

  test('with a reason for the whole check asks for no other', () => {
    const said = words(drawn(aBreach({ reasons: [{ item: null, reason: 'The town lends the hall.' }] })));

    expect(said).toContain('The reason to continue: The town lends the hall.');
    expect(said).not.toContain('Continue, with');
    expect(said).toMatch(/Change the reason.*Take it back/);
  });
});

test('what is not breached asks for no reason, but a reason left over can be taken back', () => {
  expect(words(drawn(aCheck()))).not.toContain('Continue, with a written reason');
  expect(words(drawn(aCheck({ reasons: [{ item: null, reason: 'Settled since.' }] })))).toContain('Take it back');
});

test('an unknown check names what to answer and which items have to say more', () => {
  const question = { id: 'firm-count', name: 'Number of firms', href: '/en/work/a/first-questions/firm-count' };
  const said = words(drawn(aCheck({ status: 'unknown', items: [machines], questions: [question] })));

  expect(said).toMatch(/Say more about New machines/);
  expect(said).toMatch(/Answer first Number of firms/);
});

test('the strip counts, and turns rust only where something is breached', () => {
  const quiet = drawn(aCheck());
  const loud = drawn(
    aBreach(),
    aBreach({ id: 'b', reasons: [{ item: null, reason: 'So be it.' }] }),
    aCheck({ id: 'c' }),
  );

  expect(quiet).toContain('No principle is breached');
  expect(quiet).not.toContain('data-breached');
  expect(words(loud)).toContain('2 principles are breached, 1 of them with a written reason. One is met.');
  expect(loud).toContain('data-breached="true"');
});

test('breaches come first, what does not apply comes last and folded', () => {
  const markup = drawn(aCheck({ id: 'a', status: 'not-applicable' }), aCheck({ id: 'b' }), aBreach({ id: 'c' }));
  const places = ['check-c"', 'check-b"', '<details', 'check-a"'].map((part) => markup.indexOf(`${part}`));

  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('gives each id once and leads each label somewhere', () => {
  const markup = drawn(aBreach(), aCheck({ id: 'b' }), aCheck({ id: 'c', status: 'unknown' }));
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const labels = [...markup.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
});
