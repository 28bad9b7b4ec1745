// @vitest-environment jsdom
import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '#messages/en.json';
import type { Target } from '#policies/schema/plan';
import { TargetFields } from './target-fields';
import type { TargetModel } from './plan-model';

let root: Root;
let container: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
});

const model: TargetModel = {
  indicator: 'members',
  name: 'Members',
  today: '',
  kind: 'count',
  value: null,
  month: 12,
  actual: undefined,
};

test('what came of an indicator can be written without a target, and is a number where one counts', async () => {
  const onTargets = vi.fn();
  await draw(model, [], onTargets);
  await type('actual-members', '14');
  expect(onTargets).toHaveBeenLastCalledWith([{ indicator: 'members', actual: { value: 14 } }], 'members');
});

test('its month is asked once something came, and a target that is emptied leaves what came', async () => {
  const onTargets = vi.fn();
  const stored: Target[] = [{ indicator: 'members', value: 20, month: 12, actual: { value: 14 } }];
  await draw({ ...model, value: 20, actual: { value: 14 } }, stored, onTargets);
  await type('actual-date-members', 'March 2028');
  expect(onTargets).toHaveBeenLastCalledWith(
    [{ indicator: 'members', value: 20, month: 12, actual: { value: 14, date: '2028-03' } }],
    'members',
  );
  await type('target-members', '');
  expect(onTargets.mock.lastCall?.[0]).toMatchObject([{ indicator: 'members', actual: { value: 14 } }]);
});

test('where neither is left, the target is gone', async () => {
  const onTargets = vi.fn();
  const stored: Target[] = [{ indicator: 'members', month: 12, actual: { value: 14 } }];
  await draw({ ...model, actual: { value: 14 } }, stored, onTargets);
  await type('actual-members', '');
  expect(onTargets).toHaveBeenLastCalledWith(undefined, 'members');
});

async function draw(target: TargetModel, stored: Target[], onTargets: (targets: Target[] | undefined) => void) {
  await act(async () => {
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <TargetFields targets={[target]} stored={stored} onTargets={onTargets} />
      </NextIntlClientProvider>,
    );
  });
}

async function type(id: string, text: string) {
  const field = container.querySelector<HTMLInputElement>(`#${id}`);
  if (field === null) throw new Error(`There is no field ${id}.`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
