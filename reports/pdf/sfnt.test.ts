import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fontFile } from './font-files';
import { sfntOf } from './sfnt';

test('the unpacked font says what the packed one says', async () => {
  const woff = await fontFile('@fontsource/source-sans-3', 'source-sans-3-latin-400-normal.woff');
  const packed = create(Buffer.from(woff));
  const plain = create(Buffer.from(await sfntOf(woff)));
  if (!('layout' in packed) || !('layout' in plain)) throw new Error('These are collections.');
  const line = 'Arranjo: 25 firms, 63.3 %';
  expect(plain.type).toBe('TTF');
  expect(plain.postscriptName).toBe(packed.postscriptName);
  expect(plain.layout(line).glyphs.map((g) => g.id)).toEqual(packed.layout(line).glyphs.map((g) => g.id));
  expect(plain.layout(line).glyphs.map((g) => g.path.toSVG())).toEqual(
    packed.layout(line).glyphs.map((g) => g.path.toSVG()),
  );
});
