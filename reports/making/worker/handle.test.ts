import { expect, test, vi } from 'vitest';
import { aReport } from '#reports/testing/fixture';
import { aRichReport } from '#reports/testing/rich-fixture';
import { fontFile } from '#reports/pdf/font-files';
import { renderPdf } from '#reports/pdf/render';
import { fontAddresses } from '#reports/pdf/font-addresses';
import { scriptFontAddresses } from '#reports/pdf/script-font-addresses';
import { scriptFonts } from '#reports/pdf/script-fonts';
import { fontAt } from '#reports/pdf/font-at';
import type { MakingRequest, MakingReply } from './messages';
import { handle } from './handle';

test('a report becomes the same bytes as without a worker, and every step before them is told', async () => {
  const report = aRichReport();
  const { told, transferred } = await after({ kind: 'make', format: 'pdf', report: structuredClone(report) });

  const last = told.at(-1);
  const bytes = last?.kind === 'made' ? last.bytes : new Uint8Array();
  expect(Buffer.compare(bytes, await renderPdf(report, fontFile))).toBe(0);
  expect(transferred).toEqual([bytes.buffer]);

  const steps = told.slice(0, -1).flatMap((each) => (each.kind === 'progress' ? [each] : []));
  expect(steps).toHaveLength(told.length - 1);
  expect(steps[0]).toMatchObject({ step: 'fonts', done: 0 });
  expect([...new Set(steps.map(({ step }) => step))]).toEqual(['fonts', 'layout', 'pages', 'writing']);
  const files = steps.flatMap((each) => (each.step === 'fonts' ? [each] : []));
  expect(files.at(-1)?.done).toBe(files[0]?.of);
});

test('the pages are counted one by one, each with how many there are, and the last is the writing of the file', async () => {
  const { told } = await after({ kind: 'make', format: 'pdf', report: aRichReport() });
  const steps = told.flatMap((each) => (each.kind === 'progress' ? [each] : []));
  const pages = steps.flatMap((each) => (each.step === 'pages' ? [each] : []));
  const [total = 0] = pages.map(({ of }) => of);

  expect(total).toBeGreaterThan(4);
  expect(pages.map(({ page }) => page)).toEqual(Array.from({ length: total - 1 }, (_, index) => index + 1));
  expect(new Set(pages.map(({ of }) => of))).toEqual(new Set([total]));
  expect(steps.at(-1)?.step).toBe('writing');
});

test('a font that does not come is told as such', async () => {
  // A character whose font no other test asks for.
  const report = aReport({ title: 'Đà Nẵng' });
  const { told } = await after({ kind: 'make', format: 'pdf', report }, () => Promise.reject(new Error('No answer')));

  expect(told.at(-1)).toEqual({ kind: 'failed', at: 'fonts', message: 'No answer' });
});

test('a report that cannot be drawn is told as such', async () => {
  const report = aReport({ madeAt: 'no date' });
  const { told } = await after({ kind: 'make', format: 'pdf', report });

  expect(told.at(-1)).toMatchObject({ kind: 'failed', at: 'writing' });
});

test('other formats come from the same worker: the plain data is the report itself', async () => {
  const report = aReport();
  const { told } = await after({ kind: 'make', format: 'json', report });
  const last = told.at(-1);

  expect(last?.kind === 'made' ? JSON.parse(new TextDecoder().decode(last.bytes)) : undefined).toEqual(report);
});

test('what most documents need is fetched ahead', async () => {
  expect((await after({ kind: 'fetch', format: 'pdf' })).told).toEqual([{ kind: 'fetched' }]);
});

test('every font file that may be asked for has an address', () => {
  const files = ['source-serif-4', 'source-sans-3'].flatMap((font) =>
    ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'].flatMap((subset) =>
      ['400-normal', '400-italic', '600-normal'].map((style) => `${font}-${subset}-${style}.woff`),
    ),
  );
  expect(Object.keys(fontAddresses).sort()).toEqual(files.sort());
  for (const [file, address] of Object.entries(fontAddresses)) expect(address.href).toContain(`/${file}`);
});

test('so does each font of a script', () => {
  const files = scriptFonts.flatMap(({ fileStem }) => [400, 600].map((weight) => `${fileStem}-${weight}-normal.woff`));
  expect(Object.keys(scriptFontAddresses).sort()).toEqual(files.sort());
  for (const [file, address] of Object.entries(scriptFontAddresses)) expect(address.href).toContain(`/${file}`);
});

test('a font file that is not there is no font', async () => {
  await expect(fontAt('', 'no-such-font.woff')).rejects.toThrow('no-such-font.woff');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('Not found', { status: 404 })));
  await expect(fontAt('', 'source-sans-3-latin-400-normal.woff')).rejects.toThrow('404');
  vi.unstubAllGlobals();
});

async function after(order: MakingRequest, fontSource = fontFile) {
  const told: MakingReply[] = [];
  const transferred: Transferable[] = [];
  await handle(order, fontSource, (each, transfer) => {
    told.push(each);
    transferred.push(...transfer);
  });
  return { told, transferred };
}
