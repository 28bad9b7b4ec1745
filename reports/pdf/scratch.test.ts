import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { test } from 'vitest';
import { planReport } from '../plan';
import { aRichReport } from '../fixture';
import { fontFile } from './font-files';
import { renderPdf } from './render';
test('out', async () => {
  writeFileSync(`/tmp/pdf/rich.pdf`, await renderPdf(aRichReport(), fontFile));
  const file = ['messages/en/report.json', 'messages/en.json', 'messages/report.en.json'].find(existsSync);
  const messages: any = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const m = messages.report ?? messages;
  const tr: any = createTranslator({
    locale: 'en',
    messages: m,
    onError() {},
    getMessageFallback: ({ key }) => `⟦${key}⟧`,
  });
  for (const name of ['franca-footwear', 'votuporanga-furniture']) {
    const a = JSON.parse(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
    const report = planReport(a, {
      locale: 'en',
      madeAt: '2026-03-14T09:26:53.000Z',
      t: (k: string, v?: any) => tr(k, v),
    } as any);
    for (let i = 0; i < 3; i++) {
      const t = performance.now();
      const bytes = await renderPdf(report, fontFile);
      console.log(name, Math.round(performance.now() - t), bytes.length);
      writeFileSync(`/tmp/pdf/${name}.pdf`, bytes);
    }
  }
}, 120000);
