import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3100);

/** Sends these very bytes, which no client library would, and gives the answer. */
function answerTo(requestLine: string, headers: string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write([requestLine, `Host: localhost:${port}`, 'Connection: close', ...headers, '', ''].join('\r\n'));
  });
}

for (const path of [
  '/en/%E0%A4%A',
  '/%',
  '/api/%E0%A4%A',
  '/en/work/%25E0%25A4%25A',
  '/en/%00',
  '/en/%0a',
  '/en/%20',
]) {
  test(`the address ${path} is refused in words`, async () => {
    const answer = await answerTo(`GET ${path} HTTP/1.1`);

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("content-security-policy: default-src 'none'");
    expect(answer).toContain('Check it for a typing mistake');
  });
}

test('methods that no address has are refused with those that there are', async () => {
  expect(await answerTo('TRACE /en HTTP/1.1')).toMatch(/^HTTP\/1\.1 405 [^]*allow: GET, HEAD, POST/);
});

for (const [method, path, allow] of [
  ['GET', '/api/v1/packages', 'POST'],
  ['DELETE', '/api/v1/reports', 'POST'],
  ['PUT', '/api/v1/indicators', 'POST'],
  ['POST', '/api/v1/knowledge', 'GET, HEAD'],
  ['PATCH', '/api/v1/schema', 'GET, HEAD'],
] as const) {
  test(`${method} ${path} says what it answers`, async ({ request }) => {
    const answer = await request.fetch(path, { method });

    expect(answer.status()).toBe(405);
    expect(answer.headers()).toMatchObject({ allow, 'content-type': 'application/problem+json' });
  });
}

test('a page of another site cannot make the server work', async () => {
  const answer = await answerTo('POST /api/v1/reports?document=plan&format=pdf HTTP/1.1', [
    'Content-Type: text/plain',
    'Content-Length: 2',
    'Sec-Fetch-Site: cross-site',
  ]);

  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  expect(answer).toContain('application/problem+json');
});

test('what browsers and crawlers ask for by themselves is there', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /api/');
  expect(await (await request.get('/manifest.webmanifest')).json()).toMatchObject({ name: 'Arranjo' });
});

for (const path of ['/api', '/api/', '/api/v2/none']) {
  test(`the address ${path} of the API is told as a problem`, async ({ request }) => {
    const answer = await request.get(path);

    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
  });
}

for (const path of ['/sw.js', '/no-such-language', '/_next/static/none.js']) {
  test(`what is not there (${path}) is a page that says so, and no start page is made for it`, async ({ request }) => {
    const answer = await request.get(path);

    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-security-policy'] ?? answer.headers()['content-type']).not.toBe('text/html');
    expect(await answer.text()).not.toContain('id="examples"');
  });
}
