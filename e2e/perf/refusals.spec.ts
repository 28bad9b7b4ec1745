import { expect, test } from '@playwright/test';
import { faulty } from '#e2e/faulty-bodies';

for (const { name, body, status } of faulty) {
  for (const url of ['/api/v1/packages', '/api/v1/reports?document=plan&format=pdf']) {
    test(`${name} is refused by ${url} in under five seconds`, async ({ request }) => {
      const began = Date.now();
      const headers = { 'content-type': 'application/json' };
      const response = await request.post(url, { data: Buffer.from(body), headers });
      expect(Date.now() - began, 'milliseconds').toBeLessThan(5000);
      expect(response.status()).toBe(status);
    });
  }
}
