import { expect, test } from 'vitest';
import { errorsOf } from './field-errors';
import { aQuestion } from '#components/testing/fixture';

test('lists the faults from top to bottom, each with its control', () => {
  const errors = errorsOf([
    { model: aQuestion({ id: 'roads' }), error: null },
    { model: aQuestion({ id: 'land' }), error: 'Choose an answer', noteError: 'Shorten the note' },
    { model: aQuestion({ id: 'power' }), error: 'Enter a number', noteError: null },
  ]);

  expect(errors).toEqual([
    { id: 'q-land', text: 'Choose an answer' },
    { id: 'q-land-note', text: 'Shorten the note' },
    { id: 'q-power', text: 'Enter a number' },
  ]);
});
