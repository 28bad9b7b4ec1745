// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useInnerLinks } from './use-inner-links';
import { usePlaceInAddress } from './use-place-in-address';

let root: Root;
let container: HTMLElement;
const lead = vi.fn();

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = vi.fn();
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
  lead.mockReset();
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
  window.history.replaceState(null, '', '/');
});

function Page({ there = true }: { there?: boolean }) {
  useInnerLinks((page) => page.startsWith('/en/work/x/result'));
  usePlaceInAddress(there, window.location.pathname, lead);
  return (
    <div className="inner-links">
      {/* Links as documents draw them, which know no router. */}
      <Plain href="/en/work/x/result/evidence#answer-firms">Answer</Plain>
      <a href="#finding">Finding</a>
      <Plain href="/en/data">Elsewhere</Plain>
      <article id="finding">What was found</article>
    </div>
  );
}

test('a press on a link into another depth moves inside the shell, with its place; other links are the browser’s own', async () => {
  window.history.replaceState(null, '', '/en/work/x/result/plan');
  await act(async () => root.render(<Page />));

  expect(press('Answer')).toBe('moved');
  expect(window.location.pathname + window.location.hash).toBe('/en/work/x/result/evidence#answer-firms');
  expect(press('Finding')).toBe('left to the browser');
  expect(press('Elsewhere')).toBe('left to the browser');
  expect(press('Answer', { ctrlKey: true })).toBe('left to the browser');
});

test('a place that the page holds is brought into sight and gets the focus', async () => {
  window.history.replaceState(null, '', '/en/work/x/result/plan#finding');
  await act(async () => root.render(<Page there={false} />));
  expect(document.activeElement).toBe(document.body);
  await act(async () => root.render(<Page />));
  await act(nextFrame);

  expect(document.activeElement?.id).toBe('finding');
  expect(lead).not.toHaveBeenCalled();
});

test('a place that it does not hold is led to the page that does, once it is known that it does not', async () => {
  window.history.replaceState(null, '', '/en/work/x/result#answer-firms');
  await act(async () => root.render(<Page there={false} />));
  expect(lead).not.toHaveBeenCalled();
  await act(async () => root.render(<Page />));

  expect(lead).toHaveBeenCalledExactlyOnceWith('answer-firms');
});

function press(name: string, held: MouseEventInit = {}): string {
  const link = [...container.querySelectorAll('a')].find(({ textContent }) => textContent === name);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
  // The browser of these tests goes nowhere, and complains if it is asked to.
  const stop = (late: Event) => late.preventDefault();
  let moved = false;
  const note = (late: Event) => {
    moved = late.defaultPrevented;
    stop(late);
  };
  window.addEventListener('click', note);
  link?.dispatchEvent(event);
  window.removeEventListener('click', note);
  return moved ? 'moved' : 'left to the browser';
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function Plain({ href, children }: { href: string; children: string }) {
  return <a href={href}>{children}</a>;
}
