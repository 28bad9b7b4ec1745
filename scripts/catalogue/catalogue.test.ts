import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { catalogueOf, cataloguePage } from './catalogue';
import { CODES } from './codes';

const rows = catalogueOf(knowledge);
const present = new Set(rows.map((row) => row.code));

test('every code of the domain catalogue is in the base', () => {
  expect(CODES.filter((code) => !present.has(code))).toEqual([]);
});

test('nothing is padding: whatever is in the base is used by something', () => {
  // Principles, systems and sources are read as such, in the answer that gives the whole base.
  const shownByThemselves = new Set([
    'question',
    'rule',
    'check',
    'module',
    'choice',
    // Read wherever a measure names its actor.
    'actor-limit',
    'type',
    'gate',
    'principle',
    'system',
    'source',
  ]);
  const idle = rows.filter((row) => row.usedBy.length === 0 && !shownByThemselves.has(row.kind));
  expect(idle.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
});

test('the page is that of the data', async () => {
  await expect(cataloguePage(knowledge)).toMatchFileSnapshot(resolve('docs/catalogue.md'));
});
