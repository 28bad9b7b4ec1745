import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

/** What is made, and not written. */
const MADE = ['node_modules', '.git', '.next', '.stryker-tmp', 'coverage', 'playwright-report', 'test-results'];

const files = readdirSync('.', { withFileTypes: true }).flatMap((entry) => {
  if (MADE.includes(entry.name)) return [];
  if (!entry.isDirectory()) return [entry.name];
  const inside = readdirSync(entry.name, { recursive: true, withFileTypes: true });
  return inside.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'));
});

/** Files that Next.js knows by their name. */
const ROUTE =
  /^(page|layout|error|global-error|not-found|route|loading|manifest|robots)\.tsx?$|^(globals\.css|icon\.svg)$/;

/** A name that tells how a file was filled, and not what is in it; the first questions are a section of the interview. */
function tellsHowItWasFilled(file: string): boolean {
  const name = basename(file).replace(/\..*$/, '');
  return /^more-|-more$|^first-/.test(name) && name !== 'first-questions';
}

const climbs = (text: string): boolean => /\.\.[\\/]\.\./.test(text);

test('app/ holds routes and nothing else, in less than 1,200 lines', () => {
  const inside = files.filter((file) => file.startsWith('app/'));
  const lines = inside
    .filter((file) => /\.(ts|tsx|css)$/.test(file))
    .map((file) => readFileSync(file, 'utf8').split('\n').length - 1);
  expect(inside.filter((file) => !ROUTE.test(basename(file)))).toEqual([]);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(100);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThan(1200);
});

test('files are named by what is in them', () => {
  expect(files.filter(tellsHowItWasFilled)).toEqual([]);
  expect(['a/more-rules.ts', 'a/glossary-more.ts', 'a/first-cases.json'].every(tellsHowItWasFilled)).toBe(true);
});

test('no path in TypeScript climbs by more than one folder', () => {
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  expect(sources.filter((file) => climbs(readFileSync(file, 'utf8')))).toEqual([]);
  expect(climbs(`import '${['..', '..', 'a'].join('/')}'`)).toBe(true);
});
