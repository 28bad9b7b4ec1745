import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPreferences, readPreferences } from './preferences';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('window', { localStorage });
});

afterEach(() => vi.unstubAllGlobals());

test('how one is asked is remembered for one assessment, and another begins as all do', () => {
  keepPreferences('one', { depth: 'all', page: 'section' });
  expect(readPreferences('one')).toEqual({ depth: 'all', page: 'section' });
  expect(readPreferences('another')).toEqual({ depth: 'quick', page: 'question' });
  keepPreferences('one', { depth: 'quick', page: 'question' });
  expect(kept.size).toBe(0);
});

test('an assessment whose id holds such a word is asked as usual', () => {
  expect(readPreferences('all section')).toEqual({ depth: 'quick', page: 'question' });
});
