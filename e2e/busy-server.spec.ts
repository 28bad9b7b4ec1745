import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { type APIRequestContext, expect, test } from '@playwright/test';

// A server of its own, whose documents have little time: what others ask of the shared one must not wait for these.
const port = Number(process.env.E2E_PORT ?? 3100) + 50;
const base = `http://localhost:${port}`;
const SECONDS = 20;
const reports = `${base}/api/v1/reports?document=plan`;

const franca = JSON.parse(readFileSync('examples/franca-footwear.arranjo.json', 'utf8'));
const plan = JSON.stringify(franca);
/** A plan that is allowed, and takes minutes to lay out: for these tests it never ends. */
const endless = JSON.stringify(planOf(200, 4000));

test.describe.configure({ mode: 'default' });
test.setTimeout(240_000);

let server: ChildProcess;

test.beforeAll(async ({ request }) => {
  server = spawn(process.execPath, ['scripts/serve.js', String(port)], {
    env: { ...process.env, ARRANJO_DOCUMENT_SECONDS: String(SECONDS), ARRANJO_TABLE_MEGABYTES: '48' },
    stdio: 'inherit',
  });
  await expect.poll(() => answers(request), { timeout: 60_000 }).toBe(true);
});

test.afterAll(() => {
  server.kill();
});

test('other requests are answered while a document is made that never ends; it gets its 504, and the next one is served', async ({
  request,
}) => {
  const quiet: number[] = [];
  for (let at = 0; at < 20; at += 1) quiet.push(await timeOf(request));
  let ended = false;
  const made = post(request, `${reports}&format=pdf`, endless).finally(() => {
    ended = true;
  });
  const times: number[] = [];
  while (!ended) {
    times.push(await timeOf(request));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const refused = await made;
  expect(refused.status()).toBe(504);
  expect(refused.headers()['content-type']).toBe('application/problem+json');
  expect(await refused.json()).toMatchObject({ status: 504, detail: expect.stringContaining('Shorten') });
  expect(times.length).toBeGreaterThan(20);
  // What the machine takes with nothing to do is no fault of the document.
  expect(median(times), 'milliseconds at the median').toBeLessThan(200 + median(quiet));

  const next = await post(request, `${reports}&format=json`, plan);
  expect(next.status()).toBe(200);
  expect((await next.json()).cover.title).toBe(franca.profile.name);
});

test('who gives up frees the worker', async ({ request }) => {
  const began = performance.now();
  await Promise.all(Array.from({ length: 5 }, () => givenUp(`${reports}&format=pdf`, endless)));
  expect((await post(request, `${reports}&format=json`, plan)).status()).toBe(200);
  expect(performance.now() - began, 'milliseconds, where each would have taken all its time').toBeLessThan(
    5 * SECONDS * 1000,
  );
});

test('past the queue the answer is 429, and says when to come again', async ({ request }) => {
  const stopping = new AbortController();
  const asked = Array.from({ length: 26 }, () =>
    fetch(`${reports}&format=pdf`, { method: 'POST', headers: json, body: endless, signal: stopping.signal }).then(
      async (response) => ({ status: response.status, after: response.headers.get('retry-after') }),
      () => undefined,
    ),
  );
  const first = await Promise.race(asked);
  expect(first).toEqual({ status: 429, after: '60' });
  stopping.abort();
  await Promise.all(asked);

  expect((await post(request, `${reports}&format=json`, plan)).status(), 'once they have gone').toBe(200);
});

test('a table that needs more memory than it may have is refused, and the server lives', async ({ request }) => {
  const name = 'of a long name '.repeat(8);
  const rows = Array.from({ length: 300_000 }, (_, at) => `"region ${at} ${name}","industry ${at % 97}","${at}"`);
  const large = `region,industry,employment\n${rows.join('\n')}\n`;
  const refused = await request.post(`${base}/api/v1/indicators`, { data: large, timeout: 120_000 });
  expect(refused.status()).toBe(413);
  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('in parts') });

  const small = await request.post(`${base}/api/v1/indicators`, {
    data: 'region,industry,employment\nA,"x",1\nB,y,2\n',
  });
  expect(small.status()).toBe(200);
  expect(await small.json()).toMatchObject({ rows: 2 });
});

test('a server that is told to stop frees its port at once, and sends what it was asked for', async ({ request }) => {
  expect(await answers(request)).toBe(true);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const made = post(request, `${reports}&format=pdf`, plan);
  // The document has been begun when something else that was asked later has been answered.
  await timeOf(request);
  server.kill('SIGTERM');
  await expect.poll(() => answers(request), { intervals: [50] }).toBe(false);
  // On a busy machine the time of a document may run out first; that is an answer as well.
  expect([200, 504]).toContain((await made).status());
  await ended;
});

test('a port that is taken is said, with the way to another one', async () => {
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  const second = spawn(process.execPath, ['scripts/serve.js', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  second.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const [code] = await once(second, 'exit');
  holder.close();
  expect(code).toBe(1);
  expect(said).toContain(`PORT=${port + 1}`);
});

const json = { 'content-type': 'application/json' };

function post(request: APIRequestContext, url: string, body: string) {
  return request.post(url, { data: Buffer.from(body), headers: json, timeout: 180_000 });
}

async function timeOf(request: APIRequestContext): Promise<number> {
  const began = performance.now();
  expect((await request.get(`${base}/api/v1/schema`)).status()).toBe(200);
  return performance.now() - began;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Asks, and closes the connection before there can be an answer. */
async function givenUp(url: string, body: string): Promise<void> {
  const signal = AbortSignal.timeout(3000);
  await expect(fetch(url, { method: 'POST', headers: json, body, signal })).rejects.toThrow();
}

async function answers(request: APIRequestContext): Promise<boolean> {
  return request.get(`${base}/api/v1/schema`).then(
    (response) => response.ok(),
    () => false,
  );
}

/** The plan of the example with so many items of people's own, each with long texts. */
function planOf(items: number, letters: number): object {
  const text = 'What was agreed with the workshops of the town. '.repeat(Math.ceil(letters / 48)).slice(0, letters);
  const item = (at: number) => ({
    id: `own-${at}`,
    custom: { title: `Item ${at}`, what: text, output: text },
    status: 'accepted',
    firstStep: text,
    note: text,
    contribution: { money: text, land: text },
  });
  return { ...franca, plan: { items: Array.from({ length: items }, (_, at) => item(at)) } };
}
