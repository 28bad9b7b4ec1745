import { expect, test } from 'vitest';
import { pseudo, unmarked } from './pseudo';
import { textsFor } from './texts';

test('every string is marked, and keys and numbers stay as they are', () => {
  expect(pseudo({ a: 'word', b: ['one', 'two'], c: { d: 3 } })).toEqual({
    a: '«word»',
    b: ['«one»', '«two»'],
    c: { d: 3 },
  });
});

test('a message as the build compiles it is marked as a whole', () => {
  expect(pseudo({ a: ['Page ', ['number']], b: [['name']] })).toEqual({
    a: ['«', 'Page ', ['number'], '»'],
    b: ['«', ['name'], '»'],
  });
});

test('what stands outside the marks is found, also after marks within marks and over lines', () => {
  expect(unmarked('«a «b»\nc» loose «d»')).toBe(' loose ');
  expect(unmarked('plain')).toBe('plain');
});

test('a mark without its partner hides nothing', () => {
  expect(unmarked('«cut off')).toContain('«');
  expect(unmarked('x» y')).toBe('x» y');
});

test('the marked texts are the English ones, and each locale of a language has its texts', () => {
  expect(textsFor('en-XA').sections).toEqual(pseudo(textsFor('en').sections));
  expect(textsFor('en-XA')).toBe(textsFor('en-XA'));
  expect([textsFor('en-GB'), textsFor('tlh'), textsFor('constructor')]).toEqual(Array(3).fill(textsFor('en')));
});
