import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecordFiles } from './record-files.js';
import { readSeeds, seedFolder } from './seeds.js';
import { atHand } from '#testing/documents';
import { isFull } from '#testing/laws';

const runLength = 8;
const policies = fileURLToPath(new URL('..', import.meta.url));
const messages = resolve('messages/en.json');

/** Words without case and punctuation, so that a copied passage is found however it is set. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '));
}

/** Every string inside a value, with the path to it. */
function stringsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}.${key}`));
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

async function readerTexts(): Promise<{ path: string; text: string }[]> {
  // The works are named, not copied.
  const files = modulesIn(join(policies, 'text/en')).filter((file) => !file.endsWith('sources.ts'));
  const fromModules = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
      return stringsIn({ ...Object(module) }, file.slice(policies.length));
    }),
  );
  const fromMessages = existsSync(messages) ? stringsIn(JSON.parse(readFileSync(messages, 'utf8')), 'messages') : [];
  return [...fromModules.flat(), ...fromMessages, ...recordTexts()];
}

/** What the records of the citations say of each passage: in our words too. */
function recordTexts(): { path: string; text: string }[] {
  return readRecordFiles().flatMap(({ name, json }) => stringsIn(json, name));
}

const folder = seedFolder();

describe.skipIf(folder === null && !isFull)('copying', () => {
  it(`shares no run of ${runLength} words with a source document`, async () => {
    const seeds = [...readSeeds(atHand(folder)).values()];
    const copied = new Set(seeds.flatMap((lines) => runsOf(lines.join(' '))));
    const texts = await readerTexts();
    expect(texts.length).toBeGreaterThan(100);
    const found = texts.flatMap(({ path, text }) =>
      runsOf(text)
        .filter((run) => copied.has(run))
        .map((run) => `${path}: ${run}`),
    );
    expect(found).toEqual([]);
  });
});
