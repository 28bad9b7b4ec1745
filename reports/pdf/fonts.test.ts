import { Font } from '@react-pdf/renderer';
import { beforeEach, expect, test } from 'vitest';
import { aReport, aSection } from '#reports/testing/fixture';
import { aRichReport } from '#reports/testing/rich-fixture';
import type { Report } from '#reports/report';
import { fontFile } from './font-files';
import { fontPackages, registerFonts, type FontSource } from './fonts';
import { renderPdf } from './render';

beforeEach(() => {
  for (const family of fontPackages.flatMap(({ families }) => families)) {
    Reflect.deleteProperty(Font.getRegisteredFonts(), family);
  }
});

test('fonts come when a report needs them, once, and those that are there change nothing', async () => {
  const asked: string[] = [];
  const source = noting(asked);

  const plain = await renderPdf(saying('Calçados in São Paulo'), source);
  expect(asked).toHaveLength(6);
  expect(asked.filter((file) => !/^source-(sans-3|serif-4)-latin-\d/.test(file))).toEqual([]);

  const mixed = await renderPdf(saying('Αθήνα, Łódź'), source);
  expect(asked.slice(6).filter((file) => !/-(greek|latin-ext)-\d/.test(file))).toEqual([]);
  expect(asked).toHaveLength(18);

  await registerFonts(source);
  expect(asked).toHaveLength(36);
  expect(new Set(asked).size).toBe(36);
  expect(Buffer.compare(await renderPdf(saying('Calçados in São Paulo'), source), plain)).toBe(0);
  expect(Buffer.compare(await renderPdf(saying('Αθήνα, Łódź'), source), mixed)).toBe(0);
}, 60_000);

test('a font that does not come fails the document, and comes when it is asked for again', async () => {
  await expect(registerFonts(() => Promise.reject(new Error('No answer')), new Set(['latin']))).rejects.toThrow(
    'No answer',
  );
  const asked: string[] = [];
  await registerFonts(noting(asked), new Set(['latin']));
  expect(asked).toHaveLength(6);
});

test('the files are counted as they come', async () => {
  const counts: string[] = [];
  await registerFonts(fontFile, new Set(['latin', 'greek']), (done, of) => counts.push(`${done} of ${of}`));
  expect(counts).toEqual(Array.from({ length: 13 }, (_, done) => `${done} of 12`));
  await registerFonts(fontFile, new Set(['latin']), (done, of) => counts.push(`${done} of ${of}`));
  expect(counts).toHaveLength(13);
});

test('a report with every kind of block is drawn with the fonts of its script as with all of them', async () => {
  const asked: string[] = [];
  const report = JSON.parse(JSON.stringify(aRichReport()).replace(/[^\x20-\xff–—‘’“”…]/g, 'x'));
  const few = await renderPdf(report, noting(asked));
  expect(asked).toHaveLength(6);
  await registerFonts(fontFile);
  expect(Buffer.compare(await renderPdf(report, fontFile), few)).toBe(0);
}, 60_000);

function noting(asked: string[]): FontSource {
  return (packageName, file) => {
    asked.push(file);
    return fontFile(packageName, file);
  };
}

function saying(text: string): Report {
  return aReport({ sections: [aSection({ blocks: [{ kind: 'paragraph', style: 'body', text, margin: [] }] })] });
}
