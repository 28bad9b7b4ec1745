import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const pages = ['.', 'docs', '.github'].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') || name.endsWith('.yml'))
    .map((name) => join(folder, name)),
);
const written = pages.filter((page) => page !== 'docs/catalogue.md');

/** Words in code font, commands included, that look like a path of this repository; `<name>`, `*` and `…` stand for something else. */
const FOLDERS =
  /^(app|bench|charts|components|docs|e2e|examples|features|http|i18n|indicators|machines|messages|policies|public|reports|scripts|storage|workbooks)\//;

/** The paths in a page that lead nowhere. */
function missingPaths(text: string): string[] {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`]+`/g)].map(([span]) => span);
  const named = code.flatMap((span) => span.split(/[\s`'"@]+/)).map((name) => name.replace(/[,.:;)]+$/, ''));
  return named.filter((name) => FOLDERS.test(name) && !/[<>*…[]/.test(name) && !existsSync(name));
}

/** The links to files in a page that lead nowhere, or to a heading that is not there. */
function missingLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', heading] = link.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(file)) return true;
    return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
  });
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The npm scripts that a page names and that do not exist; `npm start` and `npm test` are short for `npm run …`. */
function missingScripts(text: string): string[] {
  const run = [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name);
  return [...run, ...short].filter((name) => !Object.hasOwn(scripts, name));
}

describe('the pages for people', () => {
  test('are found', () => {
    expect(written).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/how-to/question.md']));
  });
  test.each(written)('%s names files, headings and scripts that exist', (page) => {
    const text = readFileSync(page, 'utf8');
    expect(missingLinks(page, text)).toEqual([]);
    expect(missingPaths(text)).toEqual([]);
    expect(missingScripts(text)).toEqual([]);
  });
  test('are seen to be wrong where they are', () => {
    expect(missingLinks('README.md', '[a](docs/none.md) [b](#none) [c](README.md) [d](https://none)')).toEqual([
      'docs/none.md',
      '#none',
    ]);
    expect(missingPaths('`policies/none.ts` `policies/version.ts` `policies/<name>.ts` `none`')).toEqual([
      'policies/none.ts',
    ]);
    expect(missingPaths('`npx vitest run docs/none.test.ts`\n```\nnpx playwright test e2e/none.spec.ts\n```')).toEqual([
      'docs/none.test.ts',
      'e2e/none.spec.ts',
    ]);
    expect(missingScripts('npm run none, npm run dev, npm test')).toEqual(['none']);
  });
});
