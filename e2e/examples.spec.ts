import { examples, expect, test } from './fixtures';

const parts = ['', '/plan', '/evidence', '/sources'];

for (const id of examples) {
  test(`all links inside the pages of ${id} lead to a place that is there`, async ({ request, baseURL }) => {
    const pages = new Map<string, string>();
    for (const part of parts) {
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

  test(`the pages of ${id} hold every chapter of its plan once and in order, and each names all of them`, async ({
    page,
    request,
  }) => {
    const report = await (await request.get(`/en/examples/${id}/report`)).json();
    const chapters = report.sections.map((section: { heading: string }) => section.heading);
    const shown: string[] = [];
    for (const part of parts) {
      await page.goto(`/en/examples/${id}${part}`);
      const here = await page.locator('section.section > h2').allTextContents();
      const lists = page.locator('.report-contents');
      expect(await lists.first().locator('a').allTextContents()).toEqual(part === '' ? chapters : here);
      expect(await lists.last().locator('a').allTextContents()).toEqual(chapters);
      shown.push(...here);
    }

    expect(shown).toEqual(chapters);
  });
}

test('from an answer to its rule, the measure and back, over all pages', async ({ page }) => {
  await page.goto('/en/examples/franca-footwear');
  await page.getByRole('link', { name: 'The answers' }).click();
  await expect(page).toHaveURL(/\/franca-footwear\/sources#answers$/);
  await page.locator('#answers ~ * a[href^="evidence#rule-"]').first().click();
  await expect(page).toHaveURL(/\/franca-footwear\/evidence#rule-/);
  await page.locator('#reasons ~ * a[href^="plan#measure-"]').first().click();
  await expect(page).toHaveURL(/\/franca-footwear\/plan#measure-/);
  const measure = page.locator(new URL(page.url()).hash);
  await expect(measure.locator('details.measure-fold')).toHaveAttribute('open');
  await page.getByRole('link', { name: 'Part of: ' }).click();
  await expect(page).toHaveURL(/\/franca-footwear$/);
});

test('an address from the time of the one long page leads to where its chapter stands now', async ({ page }) => {
  await page.goto('/en/examples/franca-footwear#sources');

  await expect(page).toHaveURL(/\/franca-footwear\/sources#sources$/);
  await expect(page.locator('#sources')).toBeInViewport();
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
  await expect(page.getByRole('heading', { level: 2, name: 'Contents' })).toBeVisible();
});

test('the notes stand beside the text on a wide screen, and fold under it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/examples/franca-footwear');
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
  await page.goto('/en/examples/franca-footwear');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Download the plan as PDF' })).toBeHidden();
  await expect(page.locator('details.margin ul').first()).toBeVisible();
});
