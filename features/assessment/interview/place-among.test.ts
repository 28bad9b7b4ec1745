import { expect, test } from 'vitest';
import { placeAmong } from './place-among';

test('a question is counted among those of its section', () => {
  expect(placeAmong(['one', 'two', 'three'], 'two')).toEqual({ number: 2, of: 3 });
});

test('a question that an address names and that is not asked there has no number: never "Question 0 of 0"', () => {
  expect(placeAmong([], 'elsewhere')).toBeNull();
  expect(placeAmong(['one'], 'elsewhere')).toBeNull();
});
