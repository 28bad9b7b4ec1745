import { beforeEach, expect, test, vi } from 'vitest';
import { USUAL_LOOK } from '#components/documents/choice-model';
import { keepChoice, keepLook, ownLook, readChoice, readLook } from './kept-choice';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > 1000) throw new DOMException('No room', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  };
  vi.stubGlobal('window', { localStorage });
});

test('the look is the same for all assessments, and the usual one while nobody chose', () => {
  expect(readLook()).toEqual(USUAL_LOOK);
  expect(ownLook()).toBeUndefined();
  expect(keepLook({ ...USUAL_LOOK, organisation: 'Vale' })).toBe(true);
  expect(readLook().organisation).toBe('Vale');
  expect(ownLook()).toEqual({ paper: 'a4', organisation: 'Vale' });
});

test('a logo for which there is no room is not kept, and that can be said', () => {
  const logo = { name: 'a.png', mediaType: 'image/png' as const, base64: 'A'.repeat(2000) };
  expect(keepLook({ ...USUAL_LOOK, logo })).toBe(false);
  expect(readLook()).toEqual(USUAL_LOOK);
});

test('the choice of a document is kept for each assessment, unless an address asks for another', () => {
  expect(readChoice('a', null)).toEqual({ document: 'plan', format: 'pdf', redacted: false, chapters: null });
  const chosen = { document: 'plan', format: 'json', redacted: true, chapters: ['package'] } as const;
  keepChoice('a', chosen);
  expect(readChoice('a', null)).toEqual(chosen);
  expect(readChoice('a', 'plan')).toEqual(chosen);
  expect(readChoice('a', 'brief')).toMatchObject({ document: 'brief', redacted: true, chapters: null });
  expect(readChoice('b', null)).toMatchObject({ document: 'plan', format: 'pdf' });
});

test.each(['', 'no json', '{"document":"plan"}', '{"document":"gone","format":"pdf","redacted":true,"chapters":null}'])(
  'what cannot be read or can be had no longer is forgotten: %s',
  (text) => {
    kept.set('arranjo:documents:a', text);
    kept.set('arranjo:look', text);
    expect(readChoice('a', null)).toMatchObject({ document: 'plan', format: 'pdf' });
    expect(readLook()).toEqual(USUAL_LOOK);
  },
);
