import { expect, test } from 'vitest';
import { choiceOf } from './number-keys';

const none = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false };

test('the digits 1 to 9 stand for the first nine choices', () => {
  const indexes = ['1', '2', '9'].map((key) => choiceOf({ ...none, key }));

  expect(indexes).toEqual([0, 1, 8]);
});

test('no other key stands for a choice', () => {
  const indexes = ['0', 'a', ' ', 'Enter', 'ArrowDown', 'F1', '10'].map((key) => choiceOf({ ...none, key }));

  expect(new Set(indexes)).toEqual(new Set([null]));
});

test('keys held together with another belong to the browser', () => {
  for (const held of ['metaKey', 'ctrlKey', 'altKey', 'shiftKey']) {
    expect(choiceOf({ ...none, [held]: true, key: '1' })).toBeNull();
  }
});
