import type { Browser } from '@playwright/test';
import { test } from 'vitest';
import { fromTimes, measure, printTable, type Measurement } from './measure';
import { withServer } from './serve';

const examples = ['birigui-childrens-footwear', 'franca-footwear', 'votuporanga-furniture'];

test('pages: what they weigh, how soon they answer, and how soon a result stands', { timeout: 240_000 }, async () => {
  await withServer(3191, async (home, browser) => {
    const sizes: Measurement[] = [];
    for (const id of examples) {
      for (const page of [id, `${id}/plan`, `${id}/evidence`, `${id}/sources`]) {
        const html = await (await fetch(`${home}/examples/${page}`)).arrayBuffer();
        sizes.push(fromTimes(page, [html.byteLength / 1000]));
      }
    }
    printTable('HTML of the worked examples, not compressed, in kB (aim: each page under 150; columns in kB)', sizes);
    const answered = async (name: string, address: string) =>
      measure(name, async () => (await fetch(address)).arrayBuffer(), { warmup: 5, runs: 20 });
    printTable('A page of the server (ms; aim: 150 for the start page)', [
      await answered('/en', home),
      await answered('/en/examples/franca-footwear', `${home}/examples/franca-footwear`),
    ]);
    printTable('The result page, from its address to its title (ms)', [
      fromTimes('Franca', await resultTimes(browser, home)),
    ]);
  });
});

/** Milliseconds from asking for the result's address until its title stands there, for an example that was opened. */
async function resultTimes(browser: Browser, home: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${home}/work`);
  await page.locator('input[type=file]').setInputFiles('examples/franca-footwear.arranjo.json');
  await page.getByRole('region', { name: 'The questions' }).waitFor();
  const tasks = page.url().split('?')[0] ?? '';
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const began = performance.now();
    await page.goto(`${tasks}/result`, { waitUntil: 'commit' });
    await page.locator('#report-title').waitFor();
    times.push(performance.now() - began);
  }
  return times;
}
