import { expect, test } from 'vitest';
import { readPlants } from './read-plants';

test('every row is a plant, also where region and industry are the same', () => {
  expect(readPlants('employment;industry;region\n12,5;153;A\n12,5;153;A\n0;153;B\n')).toEqual({
    ok: true,
    read: {
      plants: [
        { region: 'A', industry: '153', jobs: 12.5 },
        { region: 'A', industry: '153', jobs: 12.5 },
        { region: 'B', industry: '153', jobs: 0 },
      ],
      faults: [],
    },
  });
});

test('a row that is no plant is told by its line', () => {
  const read = readPlants('region,industry,employment\nA,1,5\n,1,5\nA,,5\nA,1,-5\nA,1,X\nA,1\n');
  expect(read.ok && read.read).toEqual({
    plants: [{ region: 'A', industry: '1', jobs: 5 }],
    faults: [
      { line: 3, kind: 'no-code', column: 'region' },
      { line: 4, kind: 'no-code', column: 'industry' },
      { line: 5, kind: 'below', column: 'employment', value: '-5' },
      { line: 6, kind: 'not-a-number', column: 'employment', value: 'X' },
      { line: 7, kind: 'fields', found: 2, expected: 3 },
    ],
  });
});

test('a file without sizes is refused', () => {
  expect(readPlants('region,industry\nA,1\n')).toEqual({
    ok: false,
    fault: { kind: 'no-column', column: 'employment' },
  });
});
