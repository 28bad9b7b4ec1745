import { expect, test, type APIResponse } from '@playwright/test';
import { changed, faulty, franca } from './faulty-bodies';

const packages = '/api/v1/packages';
// Bodies are sent as bytes: a string would be wrapped as JSON once more on the way.

test('the knowledge base is given with its texts and a version', async ({ request }) => {
  const response = await request.get('/api/v1/knowledge?locale=en');
  const body = await response.json();
  expect(response.status()).toBe(200);
  expect(body.version).toMatch(/^logic-[0-9a-f]{16}-text-[0-9a-f]{16}$/);
  for (const kind of [
    'questions',
    'deficits',
    'types',
    'measures',
    'principles',
    'cautions',
    'cases',
    'tensions',
    'systems',
    'rules',
    'readings',
    'sources',
  ]) {
    expect(body[kind].length, kind).toBeGreaterThan(0);
  }
  expect(body.deficits).toHaveLength(51);
});

test('the schema is a JSON Schema of an assessment', async ({ request }) => {
  const body = await (await request.get('/api/v1/schema')).json();
  expect(body.$schema).toContain('json-schema.org');
  expect(body.required).toEqual(expect.arrayContaining(['schemaVersion', 'id', 'profile', 'answers']));
});

test('a package comes back whole, and is kept nowhere', async ({ request }) => {
  const response = await request.post(packages, { data: Buffer.from(franca), headers: json });
  const text = await response.text();
  const body = JSON.parse(text);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(Object.keys(body)).toEqual(
    expect.arrayContaining([
      'knowledgeVersion',
      'classification',
      'findings',
      'package',
      'checks',
      'robustness',
      'completeness',
    ]),
  );
  expect(body.classification.type).toBe('center');
  expect(text).not.toMatch(/undefined|NaN|\[object|\uFFFD/);
});

test('the plan comes as PDF and as JSON', async ({ request }) => {
  const pdf = await request.post('/api/v1/reports?document=plan&format=pdf', {
    data: Buffer.from(franca),
    headers: json,
  });
  expect(pdf.status()).toBe(200);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(pdf.headers()['content-disposition']).toContain('plan-franca-footwear.pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const report = await (
    await request.post('/api/v1/reports?document=plan&format=json', { data: Buffer.from(franca), headers: json })
  ).json();
  expect(report.cover.sentence).toContain('is a center of industrial and regional development');
});

test('the page shows the package that the API gives', async ({ request, page }) => {
  const body = await (await request.post(packages, { data: Buffer.from(franca), headers: json })).json();
  const measures: string[] = body.package.stages.flatMap((stage: { items: { measure: string }[] }) =>
    stage.items.map((item) => item.measure),
  );
  await page.goto('/en/examples/franca-footwear/plan');
  const shown = await page.locator('[id^="measure-"]').evaluateAll((elements) => elements.map((element) => element.id));
  expect(shown.filter((id) => measures.includes(id.replace('measure-', '')))).toEqual(
    measures.map((m) => `measure-${m}`),
  );
});

for (const { name, body, status, path } of faulty) {
  for (const url of [packages, '/api/v1/reports?document=plan&format=pdf']) {
    test(`${name} is refused with its path by ${url}`, async ({ request }) => {
      const response = await request.post(url, { data: Buffer.from(body), headers: json });
      const problem = await problemOf(response);
      expect(response.status()).toBe(status);
      expect(problem.errors.map((error) => error.path)).toContain(path);
    });
  }
}

test('an unknown address of the API is a problem detail', async ({ request }) => {
  const response = await request.get('/api/v1/nothing-here');
  expect(response.status()).toBe(404);
  expect((await problemOf(response)).errors[0]?.path).toBe('/api/v1/nothing-here');
});

test('no more than a hundred faults are listed', async ({ request }) => {
  const answers = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`question-${i}`, { value: 'x' }]));
  const problem = await problemOf(
    await request.post(packages, { data: Buffer.from(changed({ answers })), headers: json }),
  );
  expect(problem.errors).toHaveLength(100);
});

for (const query of [
  '',
  'document=plan',
  'document=plan&format=exe',
  'document=brief&format=json',
  'document=workbook&format=pdf',
]) {
  test(`a document that is not made is refused: ?${query}`, async ({ request }) => {
    const response = await request.post(`/api/v1/reports?${query}`, { data: Buffer.from(franca), headers: json });
    expect(response.status()).toBe(400);
    expect((await problemOf(response)).errors[0]?.path).toMatch(/^query\./);
  });
}

const json = { 'content-type': 'application/json' };

type Problem = { status: number; title: string; errors: { path: string; message: string }[] };

async function problemOf(response: APIResponse): Promise<Problem> {
  expect(response.headers()['content-type']).toBe('application/problem+json');
  return response.json();
}
