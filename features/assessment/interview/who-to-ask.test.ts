import { expect, test } from 'vitest';
import { englishInterview } from '#policies/text/en/interview';
import { knowledge } from '#policies/knowledge/knowledge';
import { english } from '#policies/text/en/english';
import { questionModel } from './question-models';

const texts = { ...englishInterview, questions: english.questions };
const office = english.groups.officer;

test('whom to ask names those besides the development office, which reads the question itself', () => {
  const shared = knowledge.questions.filter(({ knows }) => knows.includes('officer') && knows.length > 1);
  expect(shared.length).toBeGreaterThan(10);
  expect(shared.filter((question) => questionModel(question, texts).knows.includes(office ?? ''))).toEqual([]);
  expect(shared.filter((question) => questionModel(question, texts).knows.length === 0)).toEqual([]);
});

test('where only the office can know, it is named', () => {
  const alone = knowledge.questions.filter(({ knows }) => knows.every((group) => group === 'officer'));
  expect(alone.length).toBeGreaterThan(0);
  for (const question of alone) expect(questionModel(question, texts).knows).toEqual([office]);
});
