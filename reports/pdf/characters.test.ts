import { Font } from '@react-pdf/renderer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, printable, subsetsIn } from './characters';
import { coveredRanges } from './glyph-coverage';
import { fontFile } from './font-files';
import { fontPackages, fontStyles, registerFonts, scriptFontStyles, type Subset } from './fonts';
import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH, rangeAt } from './script-characters';
import { ideographs, scriptRanges } from './script-coverage';
import { charactersOf, scriptFonts, type ScriptSubset } from './script-fonts';
import { fonts } from './tokens';
import { runs } from '#testing/laws';

describe('printable', () => {
  test.each([
    'Łódź',
    'Győr',
    'Дніпро',
    'Αθήνα',
    'São José do Rio Preto',
    'Đà Nẵng',
    'İzmir – “20 %” of 1 000',
    '佛山 Ƙofa ɔ',
    'Timișoara’s',
    '₹ 5 € 6',
  ])('%s stays as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  test.each([
    ['an emoji', 'Shoes \u{1f45e} here', 'Shoes [?] here'],
    ['a family of emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\ufe0f', '[?]'],
    ['Korean', '대구 Daegu', '[?] Daegu'],
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
      { numRuns: runs(500) },
    );
  });
});

test.each([
  ['São José: 20 % “now” – and …', ['latin']],
  ['Łódź, İzmir', ['latin', 'latin-ext']],
  ['Αθήνα', ['greek']],
  ['ДніпроҐ', ['cyrillic']],
  ['Đà Nẵng', ['latin', 'latin-ext', 'vietnamese']],
  ['', []],
])('the fonts that %s needs', (text, subsets) => {
  expect([...subsetsIn(text)].sort()).toEqual(subsets);
});

test('the committed ranges are those of the font files, and each character has the same first subset in all of them', async () => {
  await registerFonts(fontFile);
  const faces = fontPackages.flatMap(({ families }) => fontStyles.map((style) => firstSubsets(families, style)));
  const [face = new Map<number, Subset>(), ...others] = faces;
  const shared = [...face].filter(([point]) => others.every((other) => other.has(point)) && isVisible(point));
  expect(rangesOf(shared.sort(([a], [b]) => a - b))).toEqual(coveredRanges);
  for (const other of others) {
    expect(shared.filter(([point, subset]) => other.get(point) !== subset)).toEqual([]);
  }
});

/** The subset that each code point is drawn with in one style of a font. */
function firstSubsets(families: readonly string[], style: (typeof fontStyles)[number]): Map<number, Subset> {
  const first = new Map<number, Subset>();
  for (const [index, subset] of fonts.subsets.entries()) {
    const points: number[] = Font.getFont({ fontFamily: families[index] ?? '', ...style }).data?.characterSet ?? [];
    for (const point of points) if (!first.has(point)) first.set(point, subset);
  }
  return first;
}

test('the committed characters of scripts are those of their font files in both weights, as far as the design lacks them', async () => {
  await registerFonts(fontFile, new Set(scriptFonts.map(({ subset }) => subset)));
  const found = new Map<number, ScriptSubset>();
  for (const { subset } of scriptFonts) {
    const faces = scriptFonts
      .filter((font) => font.subset === subset)
      .flatMap(({ family }) => scriptFontStyles.map((style) => new Set(pointsOf(family, style))));
    const [first = new Set<number>(), ...others] = faces;
    for (const point of first) {
      const isOwn = charactersOf[subset].test(String.fromCodePoint(point)) && isVisible(point);
      const isNew = !found.has(point) && !rangeAt(point, coveredRanges);
      if (isOwn && isNew && others.every((other) => other.has(point))) found.set(point, subset);
    }
  }
  const isIdeograph = ([point]: [number, ScriptSubset]) => point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH;
  const sorted = [...found].sort(([a], [b]) => a - b);
  expect(rangesOf(sorted.filter((each) => !isIdeograph(each)))).toEqual(scriptRanges);
  expect(bitsOf(sorted.filter(isIdeograph).map(([point]) => point))).toBe(ideographs);
});

function pointsOf(fontFamily: string, style: (typeof scriptFontStyles)[number]): number[] {
  return Font.getFont({ fontFamily, ...style }).data?.characterSet ?? [];
}

function bitsOf(points: number[]): string {
  const bits = new Uint8Array((LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1) / 8);
  for (const point of points) {
    const index = point - FIRST_IDEOGRAPH;
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return Buffer.from(bits).toString('base64');
}

function isVisible(point: number): boolean {
  return !/[\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(point));
}

function rangesOf<T>(points: [number, T][]): [number, number, T][] {
  const ranges: [number, number, T][] = [];
  for (const [point, subset] of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1 && last[2] === subset) last[1] = point;
    else ranges.push([point, point, subset]);
  }
  return ranges;
}
