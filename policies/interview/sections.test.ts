import { expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { CORE_SECTIONS } from '#policies/schema/section-ids';
import { sectionsOf } from './sections';

const sections = sectionsOf(knowledgeBase);

test('every question and every deficit stands in a section of the interview', () => {
  const all = [...knowledge.questions, ...knowledge.deficits];
  expect(all.filter(({ section }) => !sections.includes(section)).map(({ id }) => id)).toEqual([]);
});

test('no optional part has the name of another section', () => {
  expect(new Set(sections).size).toBe(CORE_SECTIONS.length + knowledge.modules.length);
});
