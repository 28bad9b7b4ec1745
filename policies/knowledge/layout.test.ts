import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const policies = fileURLToPath(new URL('..', import.meta.url));
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(policies, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .sort();

/** What a module exports, by name. */
async function exportsOf(file: string): Promise<unknown[]> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(policies, file)).href);
  return Object.values(Object(module));
}

/** The ids of the entities that a file of knowledge lists; empty for a file that holds none. */
async function entitiesIn(name: string): Promise<string[]> {
  const lists = (await exportsOf(`knowledge/${name}`)).filter((each) => Array.isArray(each));
  return lists.flat().flatMap((each: unknown) => {
    const { id, code } = Object(each);
    return typeof id === 'string' && typeof code === 'string' ? [id] : [];
  });
}

/** The ids under which a file of texts words something. */
const keysIn = async (file: string) => (await exportsOf(file)).flatMap((each) => Object.keys(Object(each))).sort();

const entities = new Map<string, string[]>();
for (const name of filesIn('knowledge', '.ts').filter((each) => each !== 'sources.ts' && !each.startsWith('asking/'))) {
  const ids = await entitiesIn(name);
  if (ids.length > 0) entities.set(name, ids.sort());
}

describe('knowledge, its texts and its citations are cut along the same lines', () => {
  test('there are many files', () => expect(entities.size).toBeGreaterThan(40));

  test.each([...entities])('the texts of %s stand in a file of that name', async (name, ids) => {
    expect(await keysIn(`text/en/${name}`)).toEqual(ids);
  });

  test.each(filesIn('text/en/rationales', '.ts').filter((name) => name !== 'rationales.ts'))(
    'the rationales of %s are of entities in the file of that name',
    async (name) => {
      const strangers = await keysIn(`text/en/rationales/${name}`);
      expect(strangers.filter((id) => !entities.get(name)?.includes(id))).toEqual([]);
    },
  );

  test('no folder of entities holds a text that belongs to no file of knowledge', () => {
    const folders = new Set(
      [...entities.keys()].filter((name) => name.includes('/')).map((name) => name.split('/')[0]),
    );
    const texts = filesIn('text/en', '.ts').filter((name) => folders.has(name.split('/')[0] ?? ''));
    expect(texts.filter((name) => !entities.has(name))).toEqual([]);
  });

  const citations = filesIn('citations', '.json').filter((name) => name !== 'hashes.json');
  test.each(citations)('%s records the citations of the file of that name', (name) => {
    const [, ids = []] = [...entities].find(([file]) => basename(file, '.ts') === basename(name, '.json')) ?? [];
    const recorded: unknown = JSON.parse(readFileSync(join(policies, 'citations', name), 'utf8'));
    const strangers = Object.keys(Object(recorded)).filter((key) => !ids.includes(key.replace(/^[^/]*\//, '')));
    expect(strangers).toEqual([]);
  });
});

test('a file is named by what it is about, not by when it was filled', () => {
  const names = [...filesIn('knowledge', '.ts'), ...filesIn('text', '.ts'), ...filesIn('citations', '.json')];
  const bare = names.map((name) => basename(name).replace(/\.[a-z]+$/, ''));
  // The section "first-questions" of the interview is a topic.
  const exempt = ['first-questions'];
  expect(bare.filter((name) => /^(more|first)-|-more$/.test(name) && !exempt.includes(name))).toEqual([]);
});
