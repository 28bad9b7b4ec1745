// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { markCurrentSection } from './current-section';

const tops = new Map<string, number>();
let end: () => void = () => undefined;

afterEach(() => {
  end();
  document.body.innerHTML = '';
});

test('the section whose heading was passed last is marked, anew with each scroll, and none before the first', async () => {
  document.body.innerHTML = `
    <article class="report">
      <nav class="report-contents"><a href="#one">One</a><a href="#two">Two</a></nav>
      <section class="section"><h2 id="one">One</h2></section>
      <section class="section"><h2 id="two">Two</h2></section>
    </article>`;
  for (const heading of document.querySelectorAll('h2'))
    heading.getBoundingClientRect = () => new DOMRect(0, tops.get(heading.id));
  vi.stubGlobal('DOMRect', FakeRect);

  await scrolledTo({ one: 900, two: 2000 });
  end = markCurrentSection();
  expect(marked()).toEqual([]);
  await scrolledTo({ one: 10, two: 1200 });
  expect(marked()).toEqual(['One']);
  await scrolledTo({ one: -1300, two: 100 });
  expect(marked()).toEqual(['Two']);
  await scrolledTo({ one: -900, two: 500 });
  expect(marked()).toEqual(['One']);
});

class FakeRect {
  constructor(
    readonly x: number,
    readonly top = 0,
  ) {}
}

async function scrolledTo(places: Record<string, number>) {
  for (const [id, top] of Object.entries(places)) tops.set(id, top);
  window.dispatchEvent(new Event('scroll'));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function marked(): (string | null)[] {
  return [...document.querySelectorAll('[aria-current="true"]')].map(({ textContent }) => textContent);
}
