import {
  examples,
  expect,
  expectAccessible,
  expectAccessibleInBothSchemes,
  expectNoSidewaysScroll,
  test,
} from './fixtures';

const pages = [
  { address: '/en', heading: 'Turn what people know', title: /^Arranjo: / },
  { address: '/en/open', heading: 'Open an assessment file', title: 'Open an assessment file – Arranjo' },
  { address: '/en/programs', heading: 'For programs', title: 'For programs – Arranjo' },
  { address: '/en/examples/franca-footwear/plan', heading: 'Franca', title: /^Plan – .* – Arranjo$/ },
  { address: '/en/examples/votuporanga-furniture/evidence', heading: 'Votuporanga', title: /^Evidence – / },
  {
    address: '/en/examples/votuporanga-furniture/sources',
    heading: 'Votuporanga',
    title: /^Evidence: answers and sources – /,
  },
  ...examples.map((id) => ({ address: `/en/examples/${id}`, heading: '', title: /^Brief – .* – Arranjo$/ })),
];

for (const { address, heading, title } of pages) {
  test(`${address} is accessible and quiet`, async ({ page }) => {
    await page.goto(address);

    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessibleInBothSchemes(page);
  });

  test(`${address} fits a screen of 320 pixels and is accessible there`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);

    await expectNoSidewaysScroll(page);
    // The examples differ in their words only; one of them stands for the others on a small screen.
    if (heading !== '' || address === pages.at(-1)?.address) await expectAccessible(page);
  });
}

test('an address without a locale leads to the start page', async ({ page }) => {
  await page.goto('/');

  await expect(page).toHaveURL('/en');
});

test('an unknown address gets a page that leads on', async ({ page, complaints }) => {
  const response = await page.goto('/en/no-such-page');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await expect(page).toHaveTitle(/^There is no page at this address/);
  const ways = page.getByRole('main').getByRole('link');
  for (const name of ['Your assessments', 'Find systems in data'])
    await expect(ways.filter({ hasText: name })).toBeVisible();
  await expectAccessible(page);
  // Chromium reports the status of the page itself, now and then twice.
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

test('an unknown example is not found', async ({ request }) => {
  const lost = await request.get('/en/examples/no-such-example');
  expect(lost.status()).toBe(404);
  expect(await lost.text()).toContain('<title>There is no page at this address');
  expect((await request.get('/en/examples/no-such-example/file')).status()).toBe(404);
  expect((await request.get('/en/examples/no-such-example/plan')).status()).toBe(404);
  expect((await request.get('/en/examples/franca-footwear/no-such-part')).status()).toBe(404);
  expect((await request.get('/en/examples/franca-footwear/report?document=donor')).status()).toBe(404);
});
