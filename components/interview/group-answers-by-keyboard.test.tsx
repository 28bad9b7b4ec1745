// @vitest-environment jsdom
import { NextIntlClientProvider } from 'next-intl';
import { act, useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aQuestion } from '#components/testing/fixture';
import messages from '#messages/en.json';
import { choose, emptyDraft } from './draft';
import { GroupAnswers } from './group-answers';
import { GroupsFold } from './groups-fold';
import type { Draft, NamedGroup } from './model';

const groups: NamedGroup[] = [
  { id: 'small-firms', name: 'Small owners', knows: true },
  { id: 'lead-firms', name: 'Lead firms', knows: false },
];
let root: Root;
let container: HTMLElement;
let now: Draft;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
});

function Page() {
  const [draft, setDraft] = useState(() => choose(emptyDraft(), 'delays'));
  useEffect(() => {
    now = draft;
  }, [draft]);
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work }}>
      <GroupsFold
        model={aQuestion({ groups })}
        groups={groups}
        draft={draft}
        onDraft={setDraft}
        fields={GroupAnswers}
        keptOpen={false}
      />
    </NextIntlClientProvider>
  );
}

test('a group is added, answered and removed, and the focus goes where one goes on', async () => {
  expect(container.querySelector('select')).toBeNull();
  await open();
  await pick('Small owners');
  expect(now.groups).toEqual([]);
  await press('Add');
  expect(document.activeElement?.querySelector('legend')?.textContent).toBe('What they say: Small owners');

  await act(async () => radio('orders').click());
  expect(now.groups).toMatchObject([{ group: 'small-firms', standing: 'value', value: 'orders' }]);
  expect(now).toMatchObject({ standing: 'value', choice: 'delays' });

  await pick('Lead firms');
  await press('Add');
  expect(container.querySelectorAll('fieldset')).toHaveLength(2);
  expect(container.querySelector('select[id$=choose]')).toBeNull();

  await press('Remove this group: Small owners');
  expect(now.groups.map(({ group }) => group)).toEqual(['lead-firms']);
  expect(document.activeElement?.id).toBe('q-roads-groups-choose');
});

test('nothing is added where no group is chosen', async () => {
  await open();
  await press('Add');
  expect(now.groups).toEqual([]);
});

async function open() {
  const details = container.querySelector('details');
  if (details === null) throw new Error('No fold.');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

async function pick(name: string) {
  const select = container.querySelector<HTMLSelectElement>('select[id$=choose]');
  const option = [...(select?.options ?? [])].find(({ text }) => text === name);
  if (select === null || option === undefined) throw new Error(name);
  await act(async () => {
    option.selected = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function press(name: string) {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(name);
  await act(async () => button.click());
}

function radio(value: string): HTMLInputElement {
  const input = container.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (input === null) throw new Error(value);
  return input;
}
