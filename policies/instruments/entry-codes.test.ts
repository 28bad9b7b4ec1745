import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { CODE_OF_UNKNOWN, codeOfOption, optionOfCode } from './entry-codes';

test('every option of every question has one key, which leads back to it', () => {
  for (const { id, options = [] } of knowledge.questions) {
    // "Does not apply" takes the code after the last option.
    const codes = [...options, 'not-applicable'].map((_, index) => codeOfOption(index));
    expect(new Set([...codes, CODE_OF_UNKNOWN]).size, id).toBe(codes.length + 1);
    expect(
      codes.every((code) => code.length === 1),
      id,
    ).toBe(true);
    expect(codes.map(optionOfCode), id).toEqual(codes.map((_, index) => index));
  }
});

test.each(['', '0', 'Enter', 'ArrowDown', '10', ' '])('%j is the code of no option', (key) => {
  expect(optionOfCode(key)).toBeUndefined();
});

test('a letter is read in either case', () => {
  expect(optionOfCode('A')).toBe(optionOfCode('a'));
});
