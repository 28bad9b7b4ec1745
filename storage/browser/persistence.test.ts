import { expect, test, vi } from 'vitest';
import { askForPersistence } from './persistence';

const yes = async () => true;
const no = async () => false;
const failing = (error: Error) => async () => Promise.reject(error);

test('a browser that keeps it already is not asked again', async () => {
  const persist = vi.fn(no);
  expect(await askForPersistence({ persisted: yes, persist })).toBe('granted');
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  ['granted', { persisted: no, persist: yes }],
  ['denied', { persisted: no, persist: no }],
  ['granted', { persist: yes }],
  ['denied', { persist: failing(new TypeError('opaque origin')) }],
  ['denied', { persist: failing(new DOMException('simulated', 'SecurityError')) }],
  ['unsupported', {}],
] as const)('%s', async (answer, storage) => {
  expect(await askForPersistence(storage)).toBe(answer);
});

test('outside a secure context it is not offered', async () => {
  vi.stubGlobal('navigator', {});
  expect(await askForPersistence()).toBe('unsupported');
  vi.unstubAllGlobals();
});

test('a mistake of ours throws', async () => {
  await expect(askForPersistence({ persist: failing(new RangeError('simulated')) })).rejects.toThrow('simulated');
});
