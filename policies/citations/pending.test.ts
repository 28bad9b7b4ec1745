import { expect, test } from 'vitest';
import { faultsIn, pendingIn } from './pending.js';

const cited = (lines: number[]) => [{ key: 'rules/new', cited: [{ work: 'amin-2000', lines, verdict: 'Says so.' }] }];

test('a reference is pending until each of its lines has a hash', () => {
  expect(pendingIn(cited([3, 4]), { 'amin-2000': { 3: 'aa', 4: 'bb' } })).toEqual([]);
  expect(pendingIn(cited([3, 4]), { 'amin-2000': { 3: 'aa' } })).toEqual([
    'rules/new: not checked against amin-2000, line 4',
  ]);
  expect(pendingIn(cited([3, 4]), {})).toEqual(['rules/new: not checked against amin-2000, line 3, 4']);
});

test('a reference without a line is pending, whatever the hashes say', () => {
  expect(pendingIn(cited([]), { 'amin-2000': { 3: 'aa' } })).toEqual([
    'rules/new: the lines in amin-2000 are not known yet',
  ]);
});

test('against the documents, a line that is not there or blank is named', () => {
  const documents = new Map([['amin-2000', ['A passage.', ' ']]]);
  expect(faultsIn(cited([1]), documents)).toEqual([]);
  expect(faultsIn(cited([1, 2, 3]), documents)).toEqual([
    'rules/new: line 2 of amin-2000 is blank',
    'rules/new: amin-2000 has no line 3',
  ]);
  expect(faultsIn(cited([1]), new Map())).toEqual(['rules/new: amin-2000 has no line 1']);
});
