import { describe, expect, test } from 'vitest';
import { refusalOf } from './refusal.js';

const host = 'arranjo.example';

describe('addresses', () => {
  test.each([
    '/en',
    '/',
    '/en/examples/franca-footwear?x=%E0%A4%A',
    '/api/v1/schema',
    '/en/work/3f2a-1#a',
    'http://arranjo.example/en',
  ])('%s is answered', (url) => expect(refusalOf({ method: 'GET', url, headers: { host } })).toBeUndefined());

  test.each([
    '/%',
    '/en/%E0%A4%A',
    '/api/%E0%A4%A',
    '/en/work/%25E0%25A4%25A',
    '/en/%00',
    '/en/%0a',
    '/en/%20',
    '/en/%09/work',
    '/en/%7F',
    '/en/..%5c..%5cetc',
    'http://arranjo.example/%c3%28',
  ])('%s is refused as no address', (url) => {
    expect(refusalOf({ method: 'GET', url, headers: { host } })?.status).toBe(400);
  });
});

describe('methods', () => {
  test.each(['TRACE', 'PROPFIND', 'LOCK', 'M-SEARCH', ''])('"%s" is refused, with those that there are', (method) => {
    const refusal = refusalOf({ method, url: '/en', headers: { host } });
    expect(refusal?.status).toBe(405);
    expect(refusal?.headers?.allow).toContain('GET');
  });
});

describe('what another site makes a browser send', () => {
  const post = (headers: Partial<Record<string, string>>) =>
    refusalOf({ method: 'POST', url: '/api/v1/reports', headers });

  test.each([
    { host, 'sec-fetch-site': 'cross-site' },
    { host, 'sec-fetch-site': 'same-site' },
    { host, origin: 'https://evil.example' },
    { host, origin: 'null' },
    { host, origin: 'http://arranjo.example:8080' },
  ])('%o is refused', (headers) => expect(post(headers)?.status).toBe(403));

  test.each([
    { host },
    { host, 'sec-fetch-site': 'same-origin', origin: 'https://arranjo.example' },
    { host, 'sec-fetch-site': 'none' },
    { host: '10.0.0.3:3000', 'x-forwarded-host': host, origin: 'https://arranjo.example' },
    { host: 'localhost:3000', origin: 'http://localhost:3000' },
  ])('%o is answered', (headers) => expect(post(headers)).toBeUndefined());

  test('a link from there is followed', () => {
    expect(refusalOf({ method: 'GET', url: '/en', headers: { host, 'sec-fetch-site': 'cross-site' } })).toBeUndefined();
  });
});
