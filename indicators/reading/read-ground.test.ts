import { describe, expect, test } from 'vitest';
import { readGround } from './read-ground';

describe('area and people of regions', () => {
  test('are found by title, in any order, with other columns beside them', () => {
    const read = readGround('\uFEFFPopulation,name,REGION,area\n488,"Here, or there",01,50.5\n4133,There,B,526\n');
    expect(read).toEqual({
      ok: true,
      read: {
        ground: new Map([
          ['01', { area: 50.5, people: 488 }],
          ['B', { area: 526, people: 4133 }],
        ]),
        faults: [],
      },
    });
  });

  test('have a decimal comma between semicolons, and there a point is not guessed at', () => {
    const read = readGround('region;area;population\nA;50,5;488\nB;1.234;7\n');
    expect(read).toEqual({
      ok: true,
      read: {
        ground: new Map([['A', { area: 50.5, people: 488 }]]),
        faults: [{ line: 3, kind: 'not-a-number', column: 'area', value: '1.234' }],
      },
    });
  });

  test('are told by line where a row is wrong; the first row of a region counts', () => {
    const text = 'region,area,population\nA,1,10\n\nA,2,20\n,3,30\nC,0,40\nD,4,-1\nE,5\nF,,60\nG,1e999,70\nH,8,80\n';
    const read = readGround(text);
    expect(read.ok && read.read.faults).toEqual([
      { line: 4, kind: 'twice', firstLine: 2 },
      { line: 5, kind: 'no-code', column: 'region' },
      { line: 6, kind: 'below', column: 'area', value: '0' },
      { line: 7, kind: 'below', column: 'population', value: '-1' },
      { line: 8, kind: 'fields', found: 2, expected: 3 },
      { line: 9, kind: 'not-a-number', column: 'area', value: '' },
      { line: 10, kind: 'not-a-number', column: 'area', value: '1e999' },
    ]);
    expect(read.ok && [...read.read.ground.keys()]).toEqual(['A', 'H']);
    expect(read.ok && read.read.ground.get('A')).toEqual({ area: 1, people: 10 });
  });

  test.each([
    ['', { kind: 'empty' }],
    ['region,area\nA,1\n', { kind: 'no-column', column: 'population' }],
    ['region,area,population,area\nA,1,1,1\n', { kind: 'column-twice', column: 'area' }],
    ['region,area,population\nA,"1,1\n', { kind: 'quote-not-closed' }],
    ['region,area,population\nA,\0,1\n', { kind: 'binary' }],
  ])('cannot be read from %j', (text, fault) => {
    expect(readGround(text)).toEqual({ ok: false, fault });
  });
});
