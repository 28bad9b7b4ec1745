import { examples, expect, test } from './fixtures';

for (const id of examples) {
  test(`all links inside the plan of ${id} lead somewhere`, async ({ page }) => {
    await page.goto(`/en/examples/${id}`);
    const dead = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((to) => document.getElementById(to.slice(1)) === null),
      );

    expect(dead).toEqual([]);
  });
}

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
