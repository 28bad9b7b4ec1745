import { expect, test } from 'vitest';
import { isOwnLook, lookOf, MOST_ORGANISATION, USUAL_LOOK } from './choice-model';

test('nothing chosen is the look that documents have by themselves', () => {
  expect(lookOf(USUAL_LOOK)).toEqual({ paper: 'a4' });
  expect(isOwnLook(lookOf(USUAL_LOOK))).toBe(false);
});

test('what is chosen goes into the look, the picture as bytes', () => {
  const logo = { name: 'town.png', mediaType: 'image/png' as const, base64: btoa('\u0089PNG') };
  const look = lookOf({ paper: 'letter', accent: '#7d2f12', organisation: ' Town of Vale ', logo });

  expect(look).toEqual({
    paper: 'letter',
    accent: '#7d2f12',
    organisation: 'Town of Vale',
    logo: { mediaType: 'image/png', data: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
  });
  expect(isOwnLook(look)).toBe(true);
});

test('a colour that cannot be read and a name that has no room are left out', () => {
  const organisation = 'x'.repeat(MOST_ORGANISATION + 1);
  expect(lookOf({ ...USUAL_LOOK, accent: '#ffff00', organisation })).toEqual({ paper: 'a4' });
});
