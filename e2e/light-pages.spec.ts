import { scriptWeight } from '#bench/script-weight';
import { examples, expect, test } from './fixtures';
import { begin, toFirstQuestion } from './interview-steps';

const example = '/en/examples/franca-footwear';

// The words alone weigh 63, 96 and 126 kB; the report sent twice made 288, 404 and 526 of them.
const heaviest = { 'birigui-childrens-footwear': 175, 'franca-footwear': 235, 'votuporanga-furniture': 305 };

for (const id of examples) {
  test(`the plan of ${id} is sent once: not again beside the page`, async ({ request }) => {
    const html = await (await request.get(`/en/examples/${id}`)).text();
    const behind = [...html.matchAll(/<script[^>]*>self\.__next_f\.push.*?<\/script>/gs)].join('');

    expect(html.length / 1000, 'kilobytes of HTML').toBeLessThan(heaviest[id]);
    expect(behind.length / 1000, 'kilobytes beside what is shown').toBeLessThan(32);
  });
}

test('the question page loads less than 200 kB of script', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);

  expect(await scriptWeight(page, page.url())).toBeLessThan(200);
});

test('the plan of an example opens and closes its measures, and leads to a place in them', async ({ page }) => {
  await page.goto(example);
  const folds = page.locator('details.measure-fold');
  await page.getByRole('button', { name: 'Open all measures' }).click();
  expect(await folds.evaluateAll((all) => all.every((fold) => fold.hasAttribute('open')))).toBe(true);
  await page.getByRole('button', { name: 'Close all measures' }).click();
  expect(await folds.evaluateAll((all) => all.some((fold) => fold.hasAttribute('open')))).toBe(false);
  const measure = page.locator('article.measure').first();
  await page.goto(`${example}#${await measure.getAttribute('id')}`);
  await page.reload();
  await expect(measure.locator('details.measure-fold')).toHaveAttribute('open');
});

test('from the start page an example comes without a new page, and going back and forth keeps it', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('region', { name: 'Worked examples' }).getByRole('link').first().click();
  const contents = page.getByRole('heading', { level: 2, name: 'Contents' });
  await expect(contents).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Worked examples' })).toBeVisible();
  await page.goForward();
  await expect(contents).toHaveCount(1);
  await page.reload();
  await expect(contents).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan of an example is all there, and each measure can be unfolded', async ({ page }) => {
    await page.goto(example);
    await expect(page.getByRole('heading', { level: 2, name: 'How this plan was made' })).toBeVisible();
    const fold = page.locator('details.measure-fold').first();
    await fold.locator('summary').first().click();
    await expect(fold).toHaveAttribute('open');
  });
});
