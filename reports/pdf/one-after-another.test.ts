import { Font } from '@react-pdf/renderer';
import { expect, test } from 'vitest';
import { aHeading, aReport, aSection } from '#reports/testing/fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';
import { fonts } from './tokens';

test('a document takes no letter from the next one, which is written with the same fonts', async () => {
  const said = (text: string) => aReport({ sections: [aSection({ blocks: [aHeading('h', text, 3)] })] });
  // A colon and a semicolon are drawn from full stops and commas; here neither stands by itself.
  await renderPdf(said('Groups: firms; schools é ½'), fontFile);
  const lost = [...fonts.sans, ...fonts.serif].flatMap((fontFamily) =>
    ([400, 600] as const).flatMap((fontWeight) => {
      const font = Font.getFont({ fontFamily, fontWeight, fontStyle: 'normal' })?.data;
      if (!font || !('characterSet' in font)) return [];
      const points = font.characterSet.filter((point) => font.glyphForCodePoint(point).codePoints.length === 0);
      return points.map((point) => `${fontFamily} ${fontWeight} ${String.fromCodePoint(point)}`);
    }),
  );
  expect(lost).toEqual([]);
});
