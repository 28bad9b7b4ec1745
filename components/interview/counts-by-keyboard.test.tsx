// @vitest-environment jsdom
import { NextIntlClientProvider } from 'next-intl';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { PRESETS } from '#policies/engine/classify';
import { faultsOfCounts, figuresOfCounts, outcomeOfFigures } from '#policies/engine/figures-of-counts';
import { type Counting, NO_COUNTS, readCounts, withCounts } from './counts-values';
import { ImportanceForm } from './importance-form';
import { indicatorValuesOf } from './importance-values';

const CUTS = PRESETS['ipea-diset'];
const counting: Counting = {
  faultsOf: faultsOfCounts,
  figuresOf: figuresOfCounts,
  outcomeOf: (figures) => outcomeOfFigures(figures, CUTS),
};
let root: Root;
let container: HTMLElement;
let gone: boolean[];

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  gone = [];
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
});

function Page() {
  const [typed, setTyped] = useState(NO_COUNTS);
  const [values, setValues] = useState(() => indicatorValuesOf(undefined));
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work, common: messages.common }}>
      <ImportanceForm
        values={values}
        errors={[]}
        onChange={(changed) => setValues({ ...values, ...changed })}
        onContinue={(isCounting) => void gone.push(isCounting)}
        backHref="/back"
        onNavigate={() => undefined}
        judgement={null}
        cuts={CUTS}
        counted={{
          typed,
          ...readCounts(typed, counting),
          others: {},
          counting,
          onType: (next) => {
            setValues(withCounts(values, next, typed, counting));
            setTyped(next);
          },
          onCountIn: (measuredBy) => setValues(withCounts({ ...values, measuredBy }, typed, typed, counting)),
          onUse: () => setValues(withCounts(values, typed, typed, counting)),
        }}
      />
    </NextIntlClientProvider>
  );
}

test('every count has a label and a hint, and comes in the order in which one thinks of them', async () => {
  await choose('counts');
  const fields = [...container.querySelectorAll<HTMLInputElement>('input[id^="count-"]')];
  expect(fields.map(({ id }) => id)).toEqual([
    'count-tradeHere',
    'count-allHere',
    'count-tradeThere',
    'count-allThere',
  ]);
  for (const field of fields) {
    expect(field.tabIndex).toBe(0);
    expect(field.labels?.[0]?.textContent).not.toBe('');
    expect(container.querySelector(`#${field.id}-hint`)?.textContent).toMatch(/such as/);
  }
});

test('figures, type and margins come with the last count', async () => {
  await choose('counts');
  await type('tradeHere', '600');
  await type('allHere', '2000');
  await type('tradeThere', '10000');
  expect(container.querySelector('.position-figure')).toBeNull();
  await type('allThere', '1000000');
  expect(container.querySelector('figcaption')?.textContent).toBe(
    'Location quotient 30, share of the industry 6\u00a0%. By these figures: Vector of local development.',
  );
  expect(container.textContent).toContain('by chance alone between');
  expect(container.querySelector('[role="status"]')?.textContent).toContain('they are saved');
});

test('who goes on with a wrong count is led to it', async () => {
  await choose('counts');
  await type('tradeHere', '600');
  await type('allHere', '20');
  expect(container.querySelector('#count-tradeHere')?.getAttribute('aria-invalid')).toBe('true');
  await act(async () => container.querySelector('form')?.requestSubmit());
  expect(gone).toEqual([true]);
  const link = container.querySelector<HTMLAnchorElement>('a[href="#count-tradeHere"]');
  expect(link?.textContent).toContain('cannot be more than');
});

async function choose(kind: string) {
  await act(async () => container.querySelector<HTMLInputElement>(`input[value="${kind}"]`)?.click());
}

async function type(field: string, text: string) {
  const input = container.querySelector<HTMLInputElement>(`#count-${field}`);
  if (input === null) throw new Error(field);
  await act(async () => {
    // React hears of a change only where the value was not set through its own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
