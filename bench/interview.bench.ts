import type { CDPSession, Page } from '@playwright/test';
import { test } from 'vitest';
import { fromTimes, printTable } from './measure';
import { scriptWeight } from './script-weight';
import { withServer } from './serve';

test('the question page: what it loads and how soon the next question stands', { timeout: 240_000 }, async () => {
  await withServer(3190, async (home, browser) => {
    const page = await browser.newPage();
    const question = await begin(page, home);
    const empty = await scriptWeight(await browser.newPage(), `${home}/no-such-page`);
    const asked = await scriptWeight(page, question);
    printTable('JavaScript of a page, gzipped, in kB (aim: 200 kB in all; columns in kB)', [
      fromTimes('an empty page of the build', [empty]),
      fromTimes('the question page', [asked]),
      fromTimes('the difference', [asked - empty]),
    ]);
    printTable('From Continue to the next question, processor slowed 4 times (aim: p95 under 50 ms)', [
      fromTimes('Continue to the next heading', await goingOn(page, question)),
    ]);
  });
});

/** Begins an assessment and gives the address of its first question. */
async function begin(page: Page, home: string): Promise<string> {
  await page.goto(`${home}/work/new`);
  await page.getByLabel('What do you call this system?').fill('Bench');
  await page.getByLabel('What is made there?').fill('Shoes');
  await page.getByLabel('In which town or region is it?').fill('Town');
  await page.getByLabel('In which country?').fill('Country');
  await page.locator('form button[type=submit]').click();
  await page.getByRole('link', { name: /^Begin/ }).click();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  return page.url();
}

/** Milliseconds from the click on Continue until the next question stands there, for each of thirty moves. */
async function goingOn(page: Page, question: string): Promise<number[]> {
  await page.goto(question, { waitUntil: 'networkidle' });
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (let move = 0; move < 30; move += 1) {
    const choice = page.getByRole('radio').or(page.getByRole('checkbox')).last();
    if ((await choice.count()) === 0) break;
    await choice.check();
    await page.waitForTimeout(400);
    times.push(await page.evaluate(timeToNextHeading));
    if ((await page.getByRole('button', { name: 'Continue' }).count()) === 0) await page.goto(question);
  }
  return times;
}

/** Runs in the page: from the click until the next question's heading stands in the document, before the frame is painted. */
function timeToNextHeading(): Promise<number> {
  return new Promise((done) => {
    const heading = () => document.querySelector('h1')?.textContent;
    const before = heading();
    const began = performance.now();
    new MutationObserver((_, observer) => {
      if (heading() === before) return;
      observer.disconnect();
      done(performance.now() - began);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Continue');
    button?.click();
  });
}
