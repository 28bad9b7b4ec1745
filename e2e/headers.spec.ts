import { expect, test } from './fixtures';

test('scripts run by nonce only, and a new one for each answer', async ({ request }) => {
  const policies = [];
  for (const address of ['/en', '/en', '/en/open', '/en/no-such-page']) {
    policies.push((await request.get(address)).headers()['content-security-policy'] ?? '');
  }

  for (const policy of policies) {
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  }
  expect(new Set(policies).size).toBe(policies.length);
});

test('each script of a page carries the nonce of its policy', async ({ request }) => {
  const response = await request.get('/en');
  const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1];
  const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];

  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
});

test('pages come with the usual guards and set no cookie', async ({ request }) => {
  const headers = (await request.get('/en')).headers();

  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['strict-transport-security'], 'only over https').toBeUndefined();
});

test('behind a proxy with TLS, browsers are told to stay with it', async ({ request }) => {
  const response = await request.get('/en', { headers: { 'x-forwarded-proto': 'https' } });

  expect(response.headers()['strict-transport-security']).toContain('max-age=');
});

test('the icon is found under the name that browsers try by themselves', async ({ request }) => {
  const response = await request.get('/favicon.ico');

  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
});
