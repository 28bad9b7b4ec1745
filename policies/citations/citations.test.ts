import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knowledge } from '#policies/knowledge/knowledge';
import { faultsIn, pendingIn } from './pending.js';
import { readRecordFiles } from './record-files.js';
import { hashOf, readSeeds, seedFolder, seedWorks } from './seeds.js';
import { atHand } from '#testing/documents';
import { isFull } from '#testing/laws';

const record = z.strictObject({
  work: z.enum(seedWorks),
  // Empty where whoever adds it does not have the document; it is pending then.
  lines: z.array(z.int().positive()),
  verdict: z.string().min(1),
});
const recordFile = z.record(z.string(), z.array(record));
const hashFile = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)));

const here = fileURLToPath(new URL('.', import.meta.url));
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(here, name), 'utf8'));

const records = readRecordFiles().flatMap(({ name, json }) =>
  Object.entries(recordFile.parse(json)).map(([key, cited]) => ({ name, key, cited })),
);
const citedLines = records.flatMap(({ key, cited }) =>
  cited.flatMap(({ work, lines }) => lines.map((line) => ({ key, work, line }))),
);
const hashes = hashFile.parse(readJson('hashes.json'));

// A source list has no sources of its own.
const entities = Object.entries({ ...knowledge, sources: [] }).flatMap(([kind, list]) =>
  list.map(({ id, sources }) => ({
    key: `${kind}/${id}`,
    works: sources.map(({ work }) => work).filter((work) => seedWorks.includes(work)),
  })),
);

describe('citations', () => {
  it('has one record a reference to a source document, in the same order', () => {
    const recorded = new Map(records.map(({ key, cited }) => [key, cited.map(({ work }) => work)]));
    const wrong = entities
      .filter(({ key, works }) => works.join() !== (recorded.get(key) ?? []).join())
      .map(
        ({ key, works }) => `${key}: cites ${works.join(', ')}; recorded ${recorded.get(key)?.join(', ') ?? 'none'}`,
      );
    expect(wrong).toEqual([]);
  });

  it('has no record twice and none of an unknown entity', () => {
    const known = new Set(entities.map(({ key }) => key));
    const keys = records.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('names only sources that exist', () => {
    const known = new Set(knowledge.sources.map(({ id }) => id));
    const named = Object.entries({ ...knowledge, sources: [] }).flatMap(([kind, list]) =>
      list.flatMap(({ id, sources }) => sources.map(({ work }) => ({ key: `${kind}/${id}`, work }))),
    );
    expect(named.filter(({ work }) => !known.has(work))).toEqual([]);
  });

  it('says which references nobody has held against the document yet', () => {
    const pending = pendingIn(records, hashes);
    if (pending.length > 0) console.warn(`${pending.length} citations are pending:\n${pending.join('\n')}`);
    expect(pending.length).toBeLessThanOrEqual(Number(process.env.ARRANJO_MOST_PENDING ?? Infinity));
  });

  it('keeps no hash that nothing cites', () => {
    const cited = new Set(citedLines.map(({ work, line }) => `${work}/${line}`));
    const kept = Object.entries(hashes).flatMap(([work, lines]) => Object.keys(lines).map((line) => `${work}/${line}`));
    expect(kept.filter((key) => !cited.has(key))).toEqual([]);
  });
});

const folder = seedFolder();

describe.skipIf(folder === null && !isFull)('citations against the source documents', () => {
  it('finds each cited line, not blank', () => {
    expect(faultsIn(records, readSeeds(atHand(folder)))).toEqual([]);
  });

  it('finds each line with a hash unchanged', () => {
    const seeds = readSeeds(atHand(folder));
    const wrong = citedLines.filter(({ work, line }) => {
      const [hash, text] = [hashes[work]?.[line], seeds.get(work)?.[line - 1]];
      return hash !== undefined && (text === undefined || hashOf(text) !== hash);
    });
    expect(wrong).toEqual([]);
  });
});
