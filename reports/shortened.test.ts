import { expect, test } from 'vitest';
import { firstSentence, shortened } from './shortened';

test('a text that is short enough stays as it is', () => {
  expect(shortened('Two words', 2)).toBe('Two words');
});

test('what is cut says so, after a whole part of the sentence where one ends late enough', () => {
  expect(shortened('One two, three four, five six', 5)).toBe('One two, three four …');
  expect(shortened('One two three four five six', 3)).toBe('One two three …');
});

test('a quotation that was cut is closed', () => {
  expect(shortened('He said «one two three four»', 4)).toBe('He said «one two …»');
  expect(firstSentence('«One. Two.»')).toBe('«One.»');
});

test('of a text the first sentence, or all of it where none ends', () => {
  expect(firstSentence('One thing. Another.')).toBe('One thing.');
  expect(firstSentence('No end')).toBe('No end');
});
