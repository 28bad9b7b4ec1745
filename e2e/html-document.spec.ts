import { readFileSync } from 'node:fs';
import { expect, expectAccessibleInBothSchemes, expectNoSidewaysScroll, test } from './fixtures';

const franca = readFileSync('examples/franca-footwear.arranjo.json');

for (const width of [360, 1280]) {
  test(`the plan as a file for browsers is accessible at ${width}, in light and dark`, async ({ page, request }) => {
    const response = await request.post('/api/v1/reports?document=plan&format=html', {
      data: franca,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="plan-franca-footwear.html"',
      'x-content-type-options': 'nosniff',
    });
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(await response.text());

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Franca footwear');
    await expectAccessibleInBothSchemes(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('script, iframe, object, embed, form, link').count()).toBe(0);
  });
}

test('the plan comes for word processors', async ({ request }) => {
  const response = await request.post('/api/v1/reports?document=plan&format=docx', {
    data: franca,
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status()).toBe(200);
  expect(response.headers()['content-disposition']).toContain('plan-franca-footwear.docx');
  expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
});
