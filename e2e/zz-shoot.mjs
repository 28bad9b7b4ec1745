import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const port = process.env.P ?? '3355';
const base = `http://localhost:${port}`;
const out = '/tmp/w5shots';
async function open(page, f, answers) {
  const given = JSON.parse(readFileSync(`/tmp/w5/examples/${f}.arranjo.json`, 'utf8'));
  const buffer = Buffer.from(JSON.stringify({ ...given, answers: { ...given.answers, ...answers } }));
  await page.goto(`${base}/en/work`);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.arranjo.json', mimeType: 'application/json', buffer });
  await page.waitForFunction(() => !/Your assessments/.test(document.querySelector('h1')?.textContent ?? ''));
  return page.url().split('?')[0];
}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const variants = [['1280', 1280, 'light'], ['375', 375, 'light'], ['dark', 1280, 'dark']];
const only = process.argv[2];
for (const [name, width, scheme] of variants) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  page.on('console', m => { if (m.type() === 'error') console.log(name, m.text()); });
  for (const [f, extra] of [
    ['franca-footwear', { 'largest-buyer-leaves': { value: 'buyer-left' }, 'price-and-model': { value: 'buyer' } }],
    ['votuporanga-furniture', { 'largest-buyer-leaves': { value: 'buyer-left' }, 'lowest-pay': { value: 'dispute-on-record' } }],
    ['birigui-childrens-footwear', { 'owner-keeps-word': { value: 'x' } }],
  ]) {
    if (only && !f.startsWith(only)) continue;
    const a = f.startsWith('birigui') ? {'word-that-held': {unknown: true}, 'lowest-pay': { value: 'dispute-on-record' }} : extra;
    const at = await open(page, f, a);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${out}/${f.slice(0, 6)}-tasks-${name}.png`, fullPage: true });
    if (f.startsWith('franca')) {
      await page.goto(`${at}/markets-and-chains/largest-buyer-leaves`); await page.waitForTimeout(1200);
      await page.screenshot({ path: `${out}/q-${name}.png`, fullPage: true });
      await page.goto(`${at}/work-and-labour`); await page.waitForTimeout(1200);
      await page.screenshot({ path: `${out}/sect-${name}.png`, fullPage: false });
      await page.goto(`${at}/check-answers`); await page.waitForTimeout(1200);
      console.log(await page.locator('h1 ~ *').first().innerText());
    }
    await page.goto(`${at}/result`); await page.locator('.report').waitFor(); await page.waitForTimeout(1500);
    for (const id of ['findings', 'package', 'cases', 'cautions', 'tensions']) {
      const s = page.locator(`section[aria-labelledby="${id}"]`);
      if (await s.count()) await s.first().screenshot({ path: `${out}/${f.slice(0, 6)}-${id}-${name}.png` });
      else console.log('no section', id);
    }
    if (name === '1280') console.log(f, await page.locator('h2').allInnerTexts());
  }
  await page.close();
}
await browser.close();
