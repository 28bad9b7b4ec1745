import { expect, test } from 'vitest';
import { knowledge } from './knowledge/knowledge';
import { english } from './text/en/english';
import { knowledgeVersion } from './version';

const version = knowledgeVersion(knowledge, english);
const parts = (text: string) => /^logic-([0-9a-f]{16})-text-([0-9a-f]{16})$/.exec(text)?.slice(1) ?? [];

test('one hash of the logic and one of the texts', () => {
  expect(parts(version)).toHaveLength(2);
  expect(knowledgeVersion(structuredClone(knowledge), structuredClone(english))).toBe(version);
});

test('a change of the logic changes the first only', () => {
  const [logic, text] = parts(knowledgeVersion({ ...knowledge, rules: knowledge.rules.slice(1) }, english));
  expect([logic === parts(version)[0], text === parts(version)[1]]).toEqual([false, true]);
});

test('a change of one letter of the prose changes the second only', () => {
  const sections = { ...english.sections, governance: `${english.sections.governance}.` };
  const [logic, text] = parts(knowledgeVersion(knowledge, { ...english, sections }));
  expect([logic === parts(version)[0], text === parts(version)[1]]).toEqual([true, false]);
});

test('a rationale, or how a locator is worded, is prose: it changes the second only', () => {
  const measures = { ...english.rationales.measures, 'by-products': 'Reworded.' };
  const locators = { ...english.locators, page: 'page {page}' };
  for (const reworded of [
    { ...english, rationales: { ...english.rationales, measures } },
    { ...english, locators },
  ]) {
    const [logic, text] = parts(knowledgeVersion(knowledge, reworded));
    expect([logic === parts(version)[0], text === parts(version)[1]]).toEqual([true, false]);
  }
});

test('the place in a work is logic: it changes the first only', () => {
  const gates = knowledge.gates.map((gate) => ({
    ...gate,
    sources: gate.sources.map(({ work }) => ({ work, place: { section: '9.9' } })),
  }));
  const [logic, text] = parts(knowledgeVersion({ ...knowledge, gates }, english));
  expect([logic === parts(version)[0], text === parts(version)[1]]).toEqual([false, true]);
});

test('the hash is FNV-1a from two starts', () => {
  const [logic] = parts(knowledgeVersion({} as never, english));
  // FNV-1a of the two characters {} from the standard start is known.
  expect(logic?.slice(0, 8)).toBe(fnv(0x811c9dc5));
  expect(logic?.slice(8)).toBe(fnv(0x01234567));
});

/** Reckoned with big integers, apart from the code under test. */
function fnv(start: number): string {
  const hash = [...'{}'].reduce((h, c) => ((h ^ BigInt(c.charCodeAt(0))) * 0x01000193n) % 2n ** 32n, BigInt(start));
  return hash.toString(16).padStart(8, '0');
}

test('knowledge and texts are read once, however often their version is asked for', () => {
  const read = { knowledge: 0, texts: 0 };
  const counting = <T extends object>(data: T, kind: keyof typeof read): T => ({
    ...data,
    toJSON: () => {
      read[kind] += 1;
      return data;
    },
  });
  const [counted, words] = [counting(knowledge, 'knowledge'), counting(english, 'texts')];
  expect(knowledgeVersion(counted, words)).toBe(version);
  expect(knowledgeVersion(counted, words)).toBe(version);
  expect(read).toEqual({ knowledge: 1, texts: 1 });
});
