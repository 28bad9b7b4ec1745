import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { reportMaker } from '#reports/making/report-maker';
import { fontFile } from '#reports/pdf/font-files';
import { documentIds, formatsOf } from '#reports/registry';
import { rendererOf } from '#reports/renderers';
import { fromTimes, measure, type Measurement, printTable } from './measure';

test('each document of Franca in each of its formats: time and size', { timeout: 600_000 }, async () => {
  const opened = openAssessment(readFileSync('examples/franca-footwear.arranjo.json', 'utf8'));
  if (!opened.ok) throw new Error('The example does not open.');
  const times: Measurement[] = [];
  const sizes: Measurement[] = [];
  for (const document of documentIds()) {
    const maker = await reportMaker(document, 'en');
    const report = maker.make(opened.assessment, { madeAt: '2026-11-21T00:00:00Z' });
    for (const format of formatsOf(document)) {
      const renderer = await rendererOf(format);
      const name = `${document}, ${format}`;
      times.push(await measure(name, () => renderer.write(report, fontFile), { warmup: 2, runs: 7 }));
      sizes.push(fromTimes(name, [(await renderer.write(report, fontFile)).byteLength / 1000]));
    }
  }
  printTable('The documents of Franca: time to write each', times);
  printTable('The documents of Franca: size in kB (columns in kB)', sizes);
});
