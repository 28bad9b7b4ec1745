import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchIfReachable, loadIfReachable } from './network';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
const text = (response: Response) => response.text();

describe('what is fetched', () => {
  test('is read, where it comes', async () => {
    answering(async () => new Response('a plan'));
    expect(await fetchIfReachable('/plan', text)).toBe('a plan');
  });
  test('is undefined without a network, where the server has none, and where the body breaks off', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchIfReachable('/plan', text)).toBeUndefined();
    answering(async () => new Response('no such plan', { status: 404 }));
    expect(await fetchIfReachable('/plan', text)).toBeUndefined();
    answering(async () => new Response('half a plan'));
    expect(await fetchIfReachable('/plan', () => Promise.reject(new TypeError('network error')))).toBeUndefined();
  });
  test('is a fault where something else goes wrong', async () => {
    answering(async () => new Response('{'));
    await expect(fetchIfReachable('/plan', (response) => response.json())).rejects.toThrow(SyntaxError);
  });
});

describe('a part of the program', () => {
  test('is undefined where its code does not come', async () => {
    const missing = Object.assign(new Error('Failed to load chunk /_next/static/chunks/1.js'), {
      name: 'ChunkLoadError',
    });
    expect(await loadIfReachable(() => Promise.reject(missing))).toBeUndefined();
    expect(await loadIfReachable(async () => 'a part')).toBe('a part');
  });
  test('that came and broke is a fault', async () => {
    await expect(loadIfReachable(() => Promise.reject(new SyntaxError('a mistake')))).rejects.toThrow('a mistake');
  });
});
