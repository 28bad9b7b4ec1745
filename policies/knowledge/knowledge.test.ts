import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as schema from '#policies/schema/knowledge';
import type { Knowledge } from '#policies/schema/knowledge';
import { reading } from '#policies/schema/reading';
import type { SourceReference } from '#policies/schema/terms';
import { english } from '#policies/text/en/english';
import { locator } from '#policies/text/locators';
import { knowledge } from './knowledge';

const schemas: Record<keyof Knowledge, z.ZodType> = {
  sources: schema.source,
  questions: schema.question,
  deficits: schema.deficit,
  types: schema.systemType,
  measures: schema.measure,
  principles: schema.principle,
  cautions: schema.caution,
  cases: schema.caseStudy,
  tensions: schema.tension,
  systems: schema.system,
  gates: schema.gate,
  rules: schema.rule,
  checks: schema.check,
  modules: schema.optionalModule,
  choices: schema.choice,
  readings: reading,
  actorLimits: schema.actorLimit,
};

type Entity = {
  id: string;
  code: string;
  sources: SourceReference[];
  basis: string;
};

const kinds = Object.keys(schemas) as (keyof Knowledge)[];
const stated = kinds.filter((kind): kind is Exclude<keyof Knowledge, 'sources'> => kind !== 'sources');
const entities: [string, Entity][] = stated.flatMap((kind) =>
  knowledge[kind].map((entity): [string, Entity] => [`${kind}/${entity.id}`, entity]),
);

describe.each(kinds)('%s', (kind) => {
  test('each parses with its schema', () => {
    for (const entity of knowledge[kind]) {
      const result = schemas[kind].safeParse(entity);
      expect(result.success ? '' : `${entity.id}: ${result.error.message}`).toBe('');
    }
  });
  test('each id is there once', () => {
    const ids = knowledge[kind].map((entity) => entity.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('what the catalogue counts is there: deficits, types, gates, checks, principles', () => {
  const numbered = (letter: string, most: number) => Array.from({ length: most }, (_, i) => `${letter}${i + 1}`);
  expect(knowledge.deficits.map((d) => d.code)).toEqual([
    ...numbered('D', 5),
    ...numbered('F', 9),
    ...numbered('E', 6),
    ...numbered('I', 8),
    ...numbered('L', 8),
    ...numbered('K', 4),
    ...numbered('N', 11),
  ]);
  expect(knowledge.types.map((t) => t.code)).toEqual(['T-C', 'T-A', 'T-V', 'T-E']);
  expect(knowledge.gates.map((g) => g.code)).toEqual(Array.from({ length: 14 }, (_, i) => `G${i + 1}`));
  expect(knowledge.principles.map((p) => p.code)).toEqual(Array.from({ length: 14 }, (_, i) => `P${i + 1}`));
});

test('only measures and rules may share a code', () => {
  for (const kind of stated.filter((k) => k !== 'measures' && k !== 'rules')) {
    const codes = knowledge[kind].map((entity) => entity.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  }
});

describe('provenance', () => {
  const works = new Set(knowledge.sources.map((s) => s.id));
  const seeds = ['amin-2000', 'schmitz-1990', 'suzigan-furtado-garcia-2006', 'pyke-1992'];

  test('every work that is cited is a source', () => {
    const cited = entities.flatMap(([id, e]) =>
      e.sources.filter((s) => !works.has(s.work)).map((s) => `${id}: ${s.work}`),
    );
    expect(cited).toEqual([]);
  });
  test('an entity without a source is inferred', () => {
    const bare = entities.filter(([, e]) => e.sources.length === 0);
    expect(bare.filter(([, e]) => e.basis !== 'inferred').map(([id]) => id)).toEqual([]);
  });
  test('a locator is section and page or note, the abstract or the preface, never a heading', () => {
    const locators = entities.flatMap(([id, e]) =>
      e.sources
        .filter((s) => seeds.includes(s.work))
        .map(({ place }) => ({ id, locator: locator(place, english.locators) })),
    );
    expect(locators.length).toBeGreaterThan(200);
    const shape = /^(abstract$|(preface, paragraphs?|((part I+, )?(sections?|notes?))) [0-9])/;
    expect(locators.filter(({ locator }) => !shape.test(locator))).toEqual([]);
    const headings = /collective efficiency|evidence|introduction|conclusion|typology|policy|marshallian/i;
    expect(locators.filter(({ locator }) => headings.test(locator))).toEqual([]);
  });
  test('of the works by section, no page is made up', () => {
    const paged = entities.flatMap(([id, e]) =>
      e.sources
        .filter((s) => s.work === 'suzigan-furtado-garcia-2006' || s.work === 'amin-2000')
        .filter(({ place }) => 'page' in place || !('section' in place || 'named' in place))
        .map(({ place }) => `${id}: ${locator(place, english.locators)}`),
    );
    expect(paged).toEqual([]);
  });
});
