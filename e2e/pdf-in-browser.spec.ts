import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page, Request } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

const example = '/en/examples/franca-footwear/plan';

test('the browser makes the PDF that the server would make, says how far it is, and sends nothing', async ({
  page,
}) => {
  const texts = await watchStatus(page);
  await page.goto(example);
  const asked = requestsOf(page);
  const download = await pressDownload(page);

  expect(download.suggestedFilename()).toBe('franca-footwear-plan.pdf');
  await expect(status(page)).toHaveText('The PDF is ready. Your browser saves it as franca-footwear-plan.pdf.');
  expect(await texts()).toEqual([
    'Your browser is making the PDF.',
    'Loading the fonts.',
    'Laying out the text.',
    'Filling the pages.',
    'Writing the file.',
    'The PDF is ready. Your browser saves it as franca-footwear-plan.pdf.',
  ]);
  expect(asked.filter((request) => request.method() !== 'GET' || request.url().includes('/api/'))).toEqual([]);
  expect(
    asked.filter((request) => request.url().endsWith('.woff')),
    'fonts of the Latin script only',
  ).toHaveLength(6);

  const made = await download.path();
  expect(readFileSync(made).subarray(0, 5).toString()).toBe('%PDF-');
  const fromServer = test.info().outputPath('from-the-server.pdf');
  const answer = await page.request.post('/api/v1/reports?document=plan&format=pdf', {
    data: readFileSync('examples/franca-footwear.arranjo.json', 'utf8'),
    headers: { 'content-type': 'application/json' },
  });
  writeFileSync(fromServer, await answer.body());
  expect(pagesIn(made)).toBe(pagesIn(fromServer));
  expect(textIn(made)).toBe(textIn(fromServer));
});

test('the progress has a name, the keyboard can cancel, nothing is saved, and a second try works', async ({ page }) => {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.goto(example);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Progress of the PDF' })).toBeVisible();
  await expect(status(page)).toHaveText(/^(Laying out|Filling)/);
  await expect(button(page)).toBeFocused();
  await expect(button(page)).toBeDisabled();
  expect(page.workers()).toHaveLength(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(status(page)).toHaveText('Cancelled. No PDF was made.');
  await expect(button(page)).toBeFocused();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => page.workers()).toHaveLength(0);
  expect(downloads).toEqual([]);

  const download = await pressDownload(page);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(downloads).toHaveLength(1);
  await expect.poll(() => page.workers(), 'nothing is left running').toHaveLength(0);
});

test('once a PDF was made, the next needs no network', async ({ page, context }) => {
  await page.goto(example);
  await pressDownload(page);
  await context.setOffline(true);
  const download = await pressDownload(page);

  expect(textIn(await download.path())).toContain('Contents');
});

test('an assessment that is open when the network goes still becomes a PDF', async ({ page, context, complaints }) => {
  await page.goto('/en/work');
  const fetching = page.waitForEvent('worker');
  await page.getByRole('button', { name: /Votuporanga/ }).click();
  const ahead = await fetching;
  await expect.poll(() => page.workers(), 'what it needs is fetched').not.toContain(ahead);
  await context.setOffline(true);
  await page
    .getByRole('link', { name: /result/i })
    .first()
    .click();
  await page.getByRole('navigation', { name: 'How much you want to read' }).getByRole('link', { name: 'Plan' }).click();
  const download = await pressDownload(page);

  expect(textIn(await download.path())).toContain('Votuporanga');
  // The browser reports what it could not fetch ahead of time; nothing on the page waits for it.
  complaints.length = 0;
});

test('a browser that cannot make it says so, and the server is asked only by a second button', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(example);
  const asked = requestsOf(page);
  await button(page).click();
  await expect(status(page)).toContainText('did not start');
  await expect(page.getByText('For that, the assessment is sent to it; it keeps no copy.')).toBeVisible();
  await expectAccessible(page);
  expect(asked.filter((request) => request.method() !== 'GET')).toEqual([]);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Let the server make it' }).click();
  await expect(button(page)).toBeFocused();
  expect(
    readFileSync(await (await coming).path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await expect(status(page)).toContainText('The PDF is ready');
  expect(asked.filter((request) => request.method() === 'POST')).toHaveLength(1);
});

test('a server that is asked and cannot make it either is said plainly', async ({ page, complaints }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.route('**/api/v1/reports*', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(example);
  await button(page).click();
  await page.getByRole('button', { name: 'Let the server make it' }).click();

  await expect(status(page)).toContainText('the server is busy');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('503')]);
});

test('fonts, script or text that do not come are said plainly, and the next try works', async ({
  page,
  complaints,
}) => {
  await page.goto(example);
  for (const [files, words] of [
    ['**/report?*', 'the text of the plan could not be loaded'],
    ['**/*worker*.js', 'did not start'],
    ['**/*.woff', 'its fonts could not be loaded'],
  ] as const) {
    await page.route(files, (route) => route.abort());
    await button(page).click();
    await expect(status(page)).toContainText(words);
    await page.unroute(files);
  }
  complaints.length = 0;
  await pressDownload(page);
  await expect(status(page)).toContainText('The PDF is ready');
});

test('while it is made, a screen of 320 pixels has room for the progress', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    const beyond: number[] = [];
    Reflect.set(globalThis, 'beyond', beyond);
    new MutationObserver(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (document.querySelector('progress')) beyond.push(scrollWidth - clientWidth);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(example);
  await pressDownload(page);
  const beyond: number[] = await page.evaluate(() => Reflect.get(globalThis, 'beyond'));

  expect(beyond.length).toBeGreaterThan(10);
  expect(Math.max(...beyond), 'pixels beyond the edge').toBe(0);
});

function button(page: Page) {
  return page.getByRole('button', { name: 'Download the plan as PDF' });
}

function status(page: Page) {
  return page.getByRole('status').filter({ hasText: /./ });
}

async function pressDownload(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download');
  await button(page).click();
  return coming;
}

/** The requests of the page and its workers from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Notes what the status beside the button says, each text once. */
async function watchStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    new MutationObserver(() => {
      const text = [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join('');
      if (text !== '' && text !== said.at(-1)) said.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'said'));
}

function textIn(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
}

function pagesIn(file: string): string | undefined {
  return /Pages: +(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1];
}
