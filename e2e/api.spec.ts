import { readFileSync } from 'node:fs';
import { expect, test, type APIResponse } from '@playwright/test';

const franca = readFileSync('examples/franca-footwear.arranjo.json', 'utf8');
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
  await page.goto('/en/examples/franca-footwear');
  const shown = await page.locator('[id^="measure-"]').evaluateAll((elements) => elements.map((element) => element.id));
  expect(shown.filter((id) => measures.includes(id.replace('measure-', '')))).toEqual(
    measures.map((m) => `measure-${m}`),
  );
});

const faulty: { name: string; body: string | Buffer; status: number; path: string }[] = [
  { name: 'not JSON', body: '{"schemaVersion": 1,', status: 400, path: '' },
  { name: 'an empty body', body: '', status: 400, path: '' },
  { name: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), status: 400, path: '' },
  { name: 'a list', body: '[]', status: 422, path: '' },
  { name: 'null', body: 'null', status: 422, path: '' },
  { name: 'a wrong shape', body: changed({ profile: { name: 'X' } }), status: 422, path: 'profile.region' },
  { name: 'an unknown key', body: changed({ extra: 1 }), status: 422, path: 'extra' },
  {
    name: 'an unknown question',
    body: answering('no-such-question', { value: 'x' }),
    status: 422,
    path: 'answers.no-such-question',
  },
  {
    name: 'a value outside its options',
    body: answering('joint-attempts', { value: 'maybe' }),
    status: 422,
    path: 'answers.joint-attempts.value',
  },
  {
    name: 'a text where a number belongs',
    body: answering('willing-firms', { value: 'many' }),
    status: 422,
    path: 'answers.willing-firms.value',
  },
  {
    name: 'two kinds of answer at once',
    body: answering('joint-attempts', { value: 'blocked', unknown: true }),
    status: 422,
    path: 'answers.joint-attempts.unknown',
  },
  { name: 'NaN', body: franca.replace('20.9828', 'NaN'), status: 400, path: '' },
  { name: 'a huge number', body: franca.replace('20.9828', '1e999'), status: 422, path: 'indicators.locationQuotient' },
  { name: 'a share above 1', body: franca.replace('0.6329', '63.29'), status: 422, path: 'indicators.sectorShare' },
  { name: 'a newer version', body: changed({ schemaVersion: 2 }), status: 422, path: 'schemaVersion' },
  {
    name: 'a prototype-polluting key',
    body: franca.replace('"answers": {', '"answers": {"__proto__": {"value": "x"},'),
    status: 422,
    path: 'answers.__proto__',
  },
  {
    name: 'a constructor key',
    body: franca.replace('"profile": {', '"profile": {"constructor": {"prototype": {}},'),
    status: 422,
    path: 'profile.constructor',
  },
  { name: 'nesting 50,000 deep', body: '['.repeat(50_000) + ']'.repeat(50_000), status: 422, path: '0.0.0.0' },
  {
    name: 'nesting inside the profile',
    body: franca.replace('"profile": {', `"profile": {"deep": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},`),
    status: 422,
    path: 'profile.deep.a.a',
  },
  { name: 'a body of 6 MB', body: Buffer.alloc(6 * 1024 * 1024, 32), status: 413, path: '' },
  { name: 'a million values', body: `[${'1,'.repeat(1_000_000)}1]`, status: 422, path: '' },
];

for (const { name, body, status, path } of faulty) {
  for (const url of [packages, '/api/v1/reports?document=plan&format=pdf']) {
    test(`${name} is refused with its path by ${url}`, async ({ request }) => {
      const began = Date.now();
      const response = await request.post(url, { data: Buffer.from(body), headers: json });
      const problem = await problemOf(response);
      expect(response.status()).toBe(status);
      expect(problem.errors.map((error) => error.path)).toContain(path);
      expect(Date.now() - began, 'milliseconds').toBeLessThan(5000);
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
  'document=brief&format=pdf',
  'document=plan&format=docx',
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

function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(franca), ...change });
}

function answering(question: string, answer: object): string {
  return changed({ answers: { [question]: answer } });
}
