import { expect, test } from 'vitest';
import { hourText, whenText } from './when-text';

test('writes day before month, and the hour of 24', () => {
  expect(whenText('2026-11-05T15:04:00', 'en')).toBe('5 November 2026 at 15:04');
  expect(hourText('2026-11-05T15:04:00', 'en')).toBe('15:04');
});

test('shows a time that it cannot read as it is', () => {
  expect(whenText('some day', 'en')).toBe('some day');
});
