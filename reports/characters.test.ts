import { Font } from '@react-pdf/renderer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, printable } from './characters';
import { coveredRanges } from './coverage';
import { fontFile } from './pdf/font-files';
import { fontPackages, fontStyles, registerFonts } from './pdf/fonts';

describe('printable', () => {
  test.each([
    'Łódź',
    'Győr',
    'Дніпро',
    'Αθήνα',
    'São José do Rio Preto',
    'Đà Nẵng',
    'İzmir – “20 %” of 1 000',
    'Timișoara’s',
    '₹ 5 € 6',
  ])('%s stays as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  test.each([
    ['an emoji', 'Shoes \u{1f45e} here', 'Shoes [?] here'],
    ['a family of emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\ufe0f', '[?]'],
    ['Chinese', '佛山 Foshan', '[?] Foshan'],
    ['a direction override', 'abc\u202edef\u202c', 'abcdef'],
    ['isolates and marks', '\u2066a\u2069\u200fb\u061c', 'ab'],
    ['a null', 'a\u0000b', 'ab'],
    ['escape and delete', '\u001b[31mred\u007f', '[31mred'],
    ['a lone surrogate', 'a\ud800b', 'a[?]b'],
    ['the replacement character', 'a\ufffdb', 'a[?]b'],
    ['a decomposed accent', 'Gyo\u030br', 'Győr'],
    ['a narrow no-break space', '1\u202f000', '1\u00a0000'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tabs and rows of spaces', 'a\t \u3000b', 'a b'],
    ['a comparison', '≥ 5', '>= 5'],
    ['full-width letters', 'Ａ１', 'A1'],
    ['a soft hyphen and a byte order mark', '\ufeffa\u00adb', 'ab'],
    ['a tower of accents', `a${'\u0301'.repeat(50)}`, 'á\u0301\u0301'],
    ['nothing', '', ''],
  ])('%s becomes harmless', (_, text, harmless) => {
    expect(printable(text)).toBe(harmless);
  });

  test('whatever comes in, every character that comes out can be printed, and it comes out the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = printable(text);
        expect(Array.from(once).filter((character) => !isCovered(character))).toEqual([]);
        expect(printable(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

test('the committed ranges are those of the font files', async () => {
  await registerFonts(fontFile);
  const sets: Set<number>[] = [];
  for (const { families } of fontPackages) {
    for (const style of fontStyles) {
      const set = new Set<number>();
      for (const fontFamily of families) {
        const { data } = Font.getFont({ fontFamily, ...style }) ?? {};
        const points: number[] = data?.characterSet ?? [];
        points.forEach((point) => set.add(point));
      }
      sets.push(set);
    }
  }
  const [first = new Set<number>(), ...others] = sets;
  const shared = [...first]
    .filter((point) => others.every((set) => set.has(point)) && !/[\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(point)))
    .sort((a, b) => a - b);
  expect(rangesOf(shared)).toEqual(coveredRanges);
});

function rangesOf(points: number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
