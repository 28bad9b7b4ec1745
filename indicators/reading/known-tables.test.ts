import { expect, test } from 'vitest';
import { asKnown, printOf, withKnown } from './known-tables';
import { DEFAULT_MARKS } from './mapping';
import { guessed } from './testing/guessed';

const before = guessed('Place;Trade;Jobs 2020;Note\nA;x;1;a\nB;y;(D);b\nB;x;4;c\n').preview;
const { mapping } = before;
if (mapping?.layout !== 'long') throw new Error('No guess.');
const settled = { ...mapping, industryName: 3, unit: 1000, marks: { ...DEFAULT_MARKS, withheld: ['(D)'] } };
const known = [{ print: printOf(before) ?? '', mapping: settled }];

test('the same table of another year, with other separators and capitals, is read as it was settled', () => {
  const { preview } = guessed('Title\n\nplace,TRADE,jobs  2021,note\nA,x,"1.5",a\nB,y,"2,5",b\nC,x,"1,234.5",c\n');
  const { preview: filled, isKnown } = asKnown(preview, known);
  expect(isKnown).toBe(true);
  expect(filled.mapping).toMatchObject({
    delimiter: ',',
    headerLine: 3,
    decimalComma: false,
    industryName: 3,
    unit: 1000,
    marks: { withheld: ['(D)'] },
  });
});

test('other titles, another order, and a table without titles are not known', () => {
  for (const text of [
    'Place;Jobs 2020;Trade;Note\nA;1;x;a\nB;2;y;b\n',
    'A;x;1;a\nB;y;2;b\n',
    'Place;Trade;Jobs 2020\nA;x;1\n',
  ]) {
    const { preview } = guessed(text);
    expect(asKnown(preview, known)).toEqual({ preview, isKnown: false });
  }
});

test('the latest stands first, each print once, and the list does not grow without an end', () => {
  const [first] = known;
  if (first === undefined) throw new Error('Nothing is known.');
  const other = { ...first, print: 'other' };
  expect(withKnown([other, first], first).map(({ print }) => print)).toEqual([first.print, 'other']);
  expect(withKnown([other], first, 1)).toEqual([first]);
});
