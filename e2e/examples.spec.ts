import { examples, expect, test } from './fixtures';

/** The depths, each with its pages: the evidence stands on four. */
const depths = [
  ['brief', ['']],
  ['plan', ['/plan']],
  ['evidence', ['/evidence', '/rules', '/measures', '/sources']],
] as const;

for (const id of examples) {
  test(`all links inside the pages of ${id} lead to a place that is there`, async ({ request, baseURL }) => {
    const pages = new Map<string, string>();
    for (const part of depths.flatMap(([, parts]) => parts)) {
      const { href } = new URL(`/en/examples/${id}${part}`, baseURL);
      pages.set(href, await (await request.get(href)).text());
    }
    const links = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/ href="([^"]*#[^"]+)"/g)].map(([, href = '']) => new URL(href, page)),
    );
    // The header of the site leads to the list of examples on the start page.
    pages.set(`${baseURL}/en`, await (await request.get('/en')).text());
    const dead = links.filter(({ href, hash }) => {
      const html = pages.get(href.slice(0, -hash.length));
      return html === undefined || !html.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
    });

    expect(links.length).toBeGreaterThan(150);
    expect(dead.map(String)).toEqual([]);
  });

  test(`the pages of ${id} hold every chapter of their depth once and in order, and name them all`, async ({
    page,
    request,
  }) => {
    for (const [depth, parts] of depths) {
      const report = await (await request.get(`/en/examples/${id}/report?document=${depth}`)).json();
      const chapters = report.sections.map((section: { heading: string }) => section.heading);
      const shown: string[] = [];
      for (const part of parts) {
        await page.goto(`/en/examples/${id}${part}`);
        shown.push(...(await page.locator('section.section > h2').allTextContents()));
        if (depth !== 'brief') expect(await page.locator('.report-contents a').allTextContents()).toEqual(chapters);
      }
      expect(shown).toEqual(chapters);
    }
  });
}

test('from an answer to its rule, the measure and back to the brief, over all pages', async ({ page }) => {
  await page.goto('/en/examples/franca-footwear/sources');
  await page.locator('.answer-row a[href^="rules#rule-"]').first().click();
  await expect(page).toHaveURL(/\/franca-footwear\/rules#rule-/);
  await page.locator('[id^="rule-"] a[href^="measures#measure-"]').first().click();
  await expect(page).toHaveURL(/\/franca-footwear\/measures#measure-/);
  const measure = page.locator(new URL(page.url()).hash);
  await expect(measure.locator('details.measure-fold')).toHaveAttribute('open');
  await page
    .getByRole('navigation', { name: 'How much you want to read' })
    .getByRole('link', { name: 'Brief' })
    .click();
  await expect(page).toHaveURL(/\/franca-footwear$/);
});

test('an address from the time of one long page, or of four, leads to where its place stands now', async ({ page }) => {
  for (const [from, to] of [
    ['#sources', '/sources#sources'],
    ['#package', '/plan#package'],
    ['/evidence#package', '/plan#package'],
    ['/evidence#answers', '/sources#answers'],
  ] as const) {
    await page.goto('/en');
    await page.goto(`/en/examples/franca-footwear${from}`);
    await expect(page).toHaveURL(new RegExp(`/franca-footwear${to}$`));
    await expect(page.locator(to.slice(to.indexOf('#')))).toBeInViewport();
  }
});

test('the start page leads to an example, and the keyboard is enough', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const example = page.getByRole('region', { name: 'Worked examples' }).getByRole('link').first();
  await example.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/examples\//);
  await expect(page.getByRole('navigation', { name: 'How much you want to read' })).toBeVisible();
});

test('the notes stand beside the text on a wide screen, and fold under it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/examples/franca-footwear/evidence');
  const folded = page.locator('.row > details.margin').first();

  await expect(folded.locator('ul')).toBeVisible();
  await expect(folded.locator('summary')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(folded.locator('summary')).toBeVisible();
  await expect(folded.locator('ul')).toBeHidden();
  await folded.locator('summary').click();
  await expect(folded.locator('ul')).toBeVisible();
});

test('on paper there is no navigation, and the notes are open', async ({ page }) => {
  await page.goto('/en/examples/franca-footwear/plan');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Download the plan as PDF' })).toBeHidden();
  await expect(page.locator('details.margin ul').first()).toBeVisible();
});
