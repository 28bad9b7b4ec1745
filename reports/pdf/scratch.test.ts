import { writeFileSync, mkdirSync } from 'node:fs';
import { test } from 'vitest';
import { aReport, aRichReport } from '../fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';
test('out', async () => {
  mkdirSync('/tmp/pdf', { recursive: true });
  for (const [name, report] of [
    ['rich', aRichReport()],
    ['rich2', aRichReport()],
    ['small', aReport()],
  ] as const) {
    const t = performance.now();
    const bytes = await renderPdf(report, fontFile);
    console.log(name, Math.round(performance.now() - t), 'ms', bytes.length);
    writeFileSync(`/tmp/pdf/${name}.pdf`, bytes);
  }
}, 120000);
