// @vitest-environment jsdom
import { NextIntlClientProvider } from 'next-intl';
import { act, useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '#messages/en.json';
import { anAssessment } from '#policies/testing/an-assessment';
import { documentIds, documents, formatsOf } from '#reports/registry';
import { type DocumentChoice, type LookChoice, USUAL_LOOK } from './choice-model';
import { usualOf } from './choose-document';
import { DocumentsPage } from './documents-page';

const assessment = anAssessment().build();
const chapters = [
  { id: 'findings', heading: 'What holds it back' },
  { id: 'package', heading: 'What to do' },
];
const wanted = vi.fn();
let root: Root;
let container: HTMLElement;
let choice: DocumentChoice;
let look: LookChoice;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
  wanted.mockReset();
});

function Page() {
  const [chosen, setChosen] = useState<DocumentChoice>({ document: 'plan', ...usualOf('plan') });
  const [looks, setLooks] = useState(USUAL_LOOK);
  useEffect(() => {
    choice = chosen;
    look = looks;
  }, [chosen, looks]);
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work, result: messages.result }}>
      <DocumentsPage
        name="Franca"
        backHref="/en/work/x"
        onNavigate={() => undefined}
        assessment={assessment}
        unasked={false}
        choice={chosen}
        onChoose={setChosen}
        chapters={chapters}
        look={looks}
        onLook={setLooks}
        onLogo={() => undefined}
        logoProblem={null}
        kept
        wanted={wanted}
        serverLeavesOut={false}
      />
    </NextIntlClientProvider>
  );
}

test('every document of the registry can be chosen in each of its formats, with its usual names', async () => {
  for (const document of documentIds()) {
    await press(document);
    expect(choice).toMatchObject({ document, redacted: documents[document].redacted });
    for (const format of formatsOf(document)) {
      await press(format);
      expect(choice.format).toBe(format);
      expect(button().textContent).toMatch(/^Download /);
    }
  }
});

test('with or without names is said in words, and which of the two is usual for the document', async () => {
  await press('brief');
  expect(labelOf('yes')).toMatch(/Nobody is named as blocking.*usual choice/);
  await press('no');
  expect(choice.redacted).toBe(false);
  await press('plan');
  expect(labelOf('no')).toMatch(/who said so.*usual choice/);
});

test('what a file cannot show is said before it is made, and nothing is asked that it does not take', async () => {
  expect(container.textContent).not.toContain(messages.work.documents.limitsTitle);
  expect(container.querySelector('#organisation')).not.toBeNull();
  await press('json');
  expect(container.textContent).toContain(messages.work.documents.limit['for-programs']);
  expect(container.querySelector('#organisation')).toBeNull();
});

test('some chapters can be chosen; none is said at the list, and nothing is made', async () => {
  await press('chosen');
  await act(async () => button().click());
  expect(wanted).not.toHaveBeenCalled();
  expect(container.querySelector('[role=alert]')?.textContent).toContain('Choose at least one chapter');
  expect(document.activeElement?.id).toBe('chapter');
  await press('package');
  await press('findings');
  expect(choice.chapters).toEqual(['findings', 'package']);
  expect(container.querySelector('[role=alert]')?.textContent).toBe('');
  await press('whole');
  expect(choice.chapters).toBeNull();
});

test('whether a colour can be read is said with its contrast, and ours comes back', async () => {
  expect(contrast()).toMatch(/8\.8 to 1.*read well/);
  await colour('#ffff00');
  expect(look.accent).toBe('#ffff00');
  expect(contrast()).toMatch(/1 to 1.*At least 4\.5 is needed, so our colour is used/);
  await act(async () => named('Use our colour').click());
  expect(look.accent).toBeNull();
});

async function press(value: string) {
  await act(async () => container.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click());
}

async function colour(value: string) {
  const field = container.querySelector<HTMLInputElement>('#accent');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function contrast(): string {
  return container.querySelector('#accent-contrast')?.textContent ?? '';
}

function labelOf(value: string): string {
  return container.querySelector(`input[value="${value}"]`)?.closest('label')?.textContent ?? '';
}

function named(name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
}

function button(): HTMLButtonElement {
  const found = container.querySelector<HTMLButtonElement>('.documents-make button');
  if (found === null) throw new Error('There is no button that makes the document.');
  return found;
}
