import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { handoutsOf } from './handouts';

const all = knowledgeBase.knowledge.questions.map(({ id }) => id);
const handouts = (given: Partial<Parameters<typeof handoutsOf>[0]> = {}) =>
  handoutsOf({ base: knowledgeBase, answers: {}, questions: all, fieldwork: [], ...given });
const handout = (group: string, ...given: Parameters<typeof handouts>) =>
  handouts(...given).find((each) => each.group === group);

describe('a handout', () => {
  test('holds what its people can know, and nothing of which they must not be the source', () => {
    for (const { group, open, confirm } of handouts()) {
      for (const id of [...open, ...confirm]) {
        const question = knowledgeBase.question.get(id);
        expect(question?.knows).toContain(group);
        expect(question?.notFrom ?? []).not.toContain(group);
      }
    }
  });

  test('covers every question that somebody can know', () => {
    const asked = new Set(handouts().flatMap(({ open }) => open));
    expect(all.filter((id) => !asked.has(id))).toEqual([]);
  });

  test('puts first what decides most, in the order of the fieldwork', () => {
    const fieldwork = ['undercutting', 'joint-attempts', 'lead-firms'];
    expect(handout('small-firms', { fieldwork })?.open.slice(0, 2)).toEqual(
      fieldwork.filter((id) => knowledgeBase.question.get(id)?.knows.includes('small-firms')).slice(0, 2),
    );
  });

  test('keeps what is answered for confirming, unless the fieldwork asks it again', () => {
    const answers = { 'lead-firms': { value: 'buy' }, 'joint-attempts': { value: 'done' } };
    const small = handout('small-firms', { answers, fieldwork: ['joint-attempts'] });
    expect(small?.confirm).toEqual(['lead-firms']);
    expect(small?.open[0]).toBe('joint-attempts');
  });

  test('asks no question that was not chosen', () => {
    expect(
      handouts({ questions: ['loan-refused'], fieldwork: ['lead-firms'] }).flatMap(({ open }) => open),
    ).not.toContain('lead-firms');
    expect(handouts({ questions: [] })).toEqual([]);
  });

  test('comes first where most is to be asked', () => {
    const counts = handouts().map(({ open }) => open.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});
