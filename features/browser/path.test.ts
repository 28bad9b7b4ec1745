import { expect, test } from 'vitest';
import { addressesIn, locationOf } from './path';

const id = '6f1f1d0a-52c4-4a8e-9a55-0e6c7b1f2a01';
const addresses = addressesIn('en');

test.each([
  ['/en/work', { view: 'list' }],
  ['/en/work/', { view: 'list' }],
  [addresses.new, { view: 'new' }],
  [addresses.tasks(id), { view: 'tasks', id }],
  [addresses.profile(id), { view: 'profile', id }],
  [addresses.compare(id), { view: 'compare', id }],
  [addresses.place(id, 'environment'), { view: 'place', id, place: 'environment', question: null }],
  [
    addresses.question(id, 'governance', 'board-seats'),
    { view: 'place', id, place: 'governance', question: 'board-seats' },
  ],
  [`/en/work/${id}/no-such-place/x`, { view: 'tasks', id }],
  [addresses.place(id, 'work-and-labour'), { view: 'place', id, place: 'work-and-labour', question: null }],
  [addresses.place(id, 'documents'), { view: 'place', id, place: 'documents', question: null }],
  [addresses.question(id, 'result', 'evidence'), { view: 'place', id, place: 'result', question: 'evidence' }],
])('%s', (pathname, location) => {
  expect(locationOf(pathname)).toEqual(location);
});
