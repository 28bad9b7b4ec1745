import { describe, expect, test } from 'vitest';
import { knowledgeResponse } from '#policies/api/knowledge-response';
import { english } from '#policies/text/en/english';
import { knowledge } from './knowledge';

const codes = Array.from({ length: 52 }, (_, index) => `S-${String(index + 1).padStart(2, '0')}`);

describe('the systems of the sources', () => {
  test('are 52, in the order of the catalogue', () => {
    expect(knowledge.systems.map(({ code }) => code)).toEqual(codes);
  });

  test('all stand in the answer of the API, with a sentence and a place', () => {
    const { systems } = knowledgeResponse(knowledge, english);
    expect(systems.map(({ code }) => code)).toEqual(codes);
    expect(systems.filter(({ sources, text }) => sources.length === 0 || text.what.length < 40)).toEqual([]);
  });

  test('no two are called alike', () => {
    const names = knowledge.systems.map(({ id }) => english.systems[id]?.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('what a source reports of others names them', () => {
    const attributed = knowledge.systems.filter(({ basis }) => basis === 'attributed');
    expect(attributed.length).toBeGreaterThan(20);
    expect(attributed.filter(({ sources }) => sources.every(({ author }) => author === undefined))).toEqual([]);
  });
});
