import { expect, test } from 'vitest';
import { knowledge } from './knowledge';

/** Every string inside a value, with the path to it. */
function stringsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}/${key}`));
}

const proseIn = (value: unknown) =>
  stringsIn(value, '')
    .filter(({ text }) => /\s/.test(text))
    // What a work is called, in full and in short, is a proper name.
    .filter(({ path }) => !/^\/sources\/\d+\/(title|short)$/.test(path))
    // So are the names of those whom a work reports.
    .filter(({ path }) => !/\/sources\/\d+\/author\/\d+$/.test(path));

test('the knowledge base holds ids, codes and logic, and no prose', () => {
  expect(proseIn(knowledge)).toEqual([]);
});

test('prose is found wherever it is put', () => {
  const [question] = knowledge.questions;
  const wordy = { ...knowledge, questions: [{ ...question, options: [{ id: 'Yes, often' }] }] };
  expect(proseIn(wordy)).toEqual([{ path: '/questions/0/options/0/id', text: 'Yes, often' }]);
});
