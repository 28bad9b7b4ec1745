import { scriptWeight } from '#bench/script-weight';
import { examples, expect, test } from './fixtures';
import { begin, toFirstQuestion } from './interview-steps';

const example = '/en/examples/franca-footwear';
const measures = `${example}/plan`;

for (const id of examples) {
  for (const part of ['', '/plan', '/evidence', '/rules', '/measures', '/sources']) {
    test(`${id}${part} is light and is sent once: not again beside the page`, async ({ request }) => {
      const html = await (await request.get(`/en/examples/${id}${part}`)).text();
      const behind = [...html.matchAll(/<script[^>]*>self\.__next_f\.push.*?<\/script>/gs)].join('');

      expect(Buffer.byteLength(html) / 1000, 'kilobytes of HTML').toBeLessThan(150);
      expect(behind.length / 1000, 'kilobytes beside what is shown').toBeLessThan(32);
    });
  }
}

test('the question page loads less than 200 kB of script', async ({ page }) => {
  await begin(page);
  await toFirstQuestion(page);

  expect(await scriptWeight(page, page.url())).toBeLessThan(200);
});

test('the plan of an example opens and closes its measures, and leads to a place in them', async ({ page }) => {
  await page.goto(measures);
  const folds = page.locator('details.measure-fold');
  await page.getByRole('button', { name: 'Open all measures' }).click();
  expect(await folds.evaluateAll((all) => all.every((fold) => fold.hasAttribute('open')))).toBe(true);
  await page.getByRole('button', { name: 'Close all measures' }).click();
  expect(await folds.evaluateAll((all) => all.some((fold) => fold.hasAttribute('open')))).toBe(false);
  const measure = page.locator('article.measure').first();
  await page.goto(`${measures}#${await measure.getAttribute('id')}`);
  await page.reload();
  await expect(measure.locator('details.measure-fold')).toHaveAttribute('open');
});

test('from the start page an example comes without a new page, and going back and forth keeps it', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('region', { name: 'Worked examples' }).getByRole('link').first().click();
  const depths = page.getByRole('navigation', { name: 'How much you want to read' });
  const sections = page.locator('section.section');
  await expect(depths).toBeVisible();
  await expect(sections.first()).toBeVisible();
  const count = await sections.count();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Worked examples' })).toBeVisible();
  await page.goForward();
  await expect(depths).toHaveCount(1);
  await expect(sections).toHaveCount(count);
  await page.reload();
  await expect(depths).toHaveCount(1);
  await expect(sections).toHaveCount(count);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan of an example is all there, and each measure can be unfolded', async ({ page }) => {
    await page.goto(example);
    const depths = page.getByRole('navigation', { name: 'How much you want to read' });
    await depths.getByRole('link', { name: 'Evidence' }).click();
    await page.locator('.report-contents').getByRole('link').last().click();
    await expect(page.locator('section.section > h2').last()).toBeInViewport();
    await depths.getByRole('link', { name: 'Plan' }).click();
    const fold = page.locator('details.measure-fold').first();
    await fold.locator('summary').first().click();
    await expect(fold).toHaveAttribute('open');
  });
});
