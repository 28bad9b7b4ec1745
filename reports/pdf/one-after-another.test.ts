import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '#reports/report';
import { aHeading, aReport, aSection } from '#reports/testing/fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';

const said = (text: string) => aReport({ sections: [aSection({ blocks: [aHeading('h', text, 3)] })] });

test('a document takes no letter from the next one, which is written with the same fonts', async () => {
  // A colon and a semicolon are drawn from full stops and commas; here neither stands by itself.
  await renderPdf(said('Groups: firms; schools'), fontFile);
  expect(await textOf(said('One. Two, three'))).toContain('One. Two, three');
});

test('a letter that looks like another one stays what it is, in each of the fonts', async () => {
  const quoted = 'the firms\u2019 own';
  const report = aReport({
    sections: [
      aSection({
        heading: quoted,
        blocks: [aHeading('two', quoted, 2), aHeading('three', quoted, 3)],
      }),
    ],
  });
  expect(await textOf(report)).not.toContain('\u02bc');
});

async function textOf(report: Report): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'letters-')), 'one.pdf');
  writeFileSync(file, await renderPdf(report, fontFile));
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
}
