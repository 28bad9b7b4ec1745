import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'components/styles';

/** Of the same things on paper. */
const EXEMPT = ['print.css'];

test('each class has its looks in one style sheet: two that share a name would style each other’s things', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.css') && !EXEMPT.includes(name))) {
    for (const name of classesStyledIn(readFileSync(`${FOLDER}/${file}`, 'utf8'))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(file));
    }
  }
  expect(owners.size).toBeGreaterThan(150);
  expect([...owners].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([]);
});

test('a class counts where a selector is about it, and not about what is inside it or beside it', () => {
  const css = `@layer components { /* .no {} */ .a { color: red } .b > li, .c:hover .d { top: 0 } .e .f { top: 0 } h2.g { top: 0 } .i[data-j='k, l'] { top: 0 } }`;
  expect([...classesStyledIn(css)].sort()).toEqual(['a', 'i']);
});

/** The classes that a style sheet styles by themselves. */
function classesStyledIn(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*.*?\*\//gs, '')
    .split(/[{};]/)
    .flatMap((part) => part.split(/,(?![^()]*\)|[^[\]]*\])/))
    .map((part) => part.trim());
  return new Set(
    selectors.flatMap(
      (selector) => /^\.([a-z][\w-]*)(?:\[[^\]]*\]|::?[a-z-]+(?:\([^)]*\))?)*$/.exec(selector)?.[1] ?? [],
    ),
  );
}
