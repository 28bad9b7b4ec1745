import { expect, test } from 'vitest';
import { copyTitle, freeTitle } from './copy-title';

const titled = (title: string, number: number) => `${title}, copy${number === 1 ? '' : ` ${number}`}`;

test('copies of one title are told apart', () => {
  const taken = ['Franca'];
  for (const expected of ['Franca, copy', 'Franca, copy 2', 'Franca, copy 3']) {
    const next = copyTitle('Franca', taken, titled);
    expect(next).toBe(expected);
    taken.push(next);
  }
});

test('a copy of a copy is a copy of the first', () => {
  expect(copyTitle('Franca, copy 2', ['Franca', 'Franca, copy', 'Franca, copy 2'], titled)).toBe('Franca, copy 3');
});

test('a title that is too long is cut, so that the copy can be saved and opened again', () => {
  const copy = copyTitle('x'.repeat(500), ['x'.repeat(500)], titled);
  expect(copy).toHaveLength(500);
  expect(copy.endsWith(', copy')).toBe(true);
});

test('a title that nobody has stays as it is', () => {
  expect(freeTitle('Franca', ['Jaú'], titled)).toBe('Franca');
  expect(freeTitle('Franca', ['Franca'], titled)).toBe('Franca, copy');
});
