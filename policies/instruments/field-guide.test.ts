import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { english } from '#policies/text/en/english';
import { blockOf, fieldGuide } from './field-guide';
import { BLOCKS, schedule } from './schedule';

const names = english.groups;
const guide = (answers: Assessment['answers'] = {}, notAsked: string[] = []) =>
  fieldGuide({ base: knowledgeBase, answers, notAsked: new Set(notAsked), names });
const block = (id: string, ...given: Parameters<typeof guide>) => guide(...given).find((each) => each.id === id);

describe('the schedule', () => {
  test('names questions that exist, each in one block only', () => {
    const named = BLOCKS.flatMap((id) => schedule[id]);
    expect(named.filter((id) => !knowledgeBase.question.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('asks for growth and decline in block (b)', () => {
    expect(schedule.b[0]).toBe('ten-years');
    expect(blockOf('ten-years')).toBe('b');
  });
});

describe('the field guide', () => {
  test('has fourteen blocks in order, then what the schedule leaves out', () => {
    expect(guide().map(({ id }) => id)).toEqual([...BLOCKS, 'besides']);
  });

  test('holds every question once', () => {
    const ids = guide().flatMap(({ questions }) => questions);
    expect(ids.toSorted()).toEqual(knowledgeBase.knowledge.questions.map(({ id }) => id).toSorted());
  });

  test('shows an empty block as empty', () => {
    expect(block('a')).toEqual({ id: 'a', questions: [], open: [], oneSide: null });
    expect(block('k', {}, [...schedule.k])?.questions).toEqual([]);
  });

  test('a known answer is no longer open; "I do not know" is', () => {
    const answers = { 'loan-refused': { value: 'x' }, 'loans-in-ten': { unknown: true as const } };
    expect(block('k', answers)?.open).toEqual(schedule.k.filter((id) => id !== 'loan-refused'));
  });

  test('a block whose answers all come from one side says which', () => {
    const who = 'Sellers of material';
    const answers = { 'price-of-the-material': { value: 'x', who }, 'input-not-to-be-had': { value: 'x', who } };
    expect(block('j', answers)?.oneSide).toBe('material-suppliers');
    expect(block('k', answers)?.oneSide).toBeNull();
  });
});
