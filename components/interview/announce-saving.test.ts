import { expect, test } from 'vitest';
import { announcementAfter, type Announcement, type SavingStatus } from './announce-saving';

test('says "saved" once, however often it is saved', () => {
  expect(saidThrough(['saving', 'saved', 'saving', 'saved', 'saving'])).toEqual([
    'nothing',
    'saved',
    'saved',
    'saved',
    'saved',
  ]);
});

test('says each failure, and that it works again', () => {
  expect(saidThrough(['saved', 'saving', 'failed-full', 'saving', 'saved', 'saved'])).toEqual([
    'saved',
    'saved',
    'failed-full',
    'failed-full',
    'saved-again',
    'saved-again',
  ]);
});

test.each(['failed-full', 'failed-refused', 'failed-gone', 'conflict', 'memory'] as const)(
  'says %s at once',
  (status) => {
    expect(saidThrough([status])).toEqual([status]);
  },
);

function saidThrough(statuses: SavingStatus[]): Announcement[] {
  let said: Announcement = 'nothing';
  return statuses.map((status) => (said = announcementAfter(said, status)));
}
