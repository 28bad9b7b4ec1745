import { expect, test } from 'vitest';
import { lookOf, USUAL_LOOK } from '#components/documents/choice-model';
import { MOST_LOGO, readLogo } from './read-logo';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test('a picture is known by its first bytes, whatever its file is called, and comes back byte for byte', async () => {
  const bytes = new Uint8Array([...png, ...Array.from({ length: 70_000 }, (_, index) => index % 256)]);
  const logo = await readLogo(new File([bytes], 'town.jpg'));
  if (typeof logo === 'string') throw new Error(logo);
  expect(logo).toMatchObject({ name: 'town.jpg', mediaType: 'image/png' });
  expect(lookOf({ ...USUAL_LOOK, logo }).logo?.data).toEqual(bytes);
  expect(await readLogo(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'x'))).toMatchObject({
    mediaType: 'image/jpeg',
  });
});

test('what is no picture, is too large or cannot be read is said', async () => {
  expect(await readLogo(new File(['<svg onload="alert(1)"/>'], 'logo.png'))).toBe('logoKind');
  expect(await readLogo(new File([], 'empty.png'))).toBe('logoKind');
  expect(await readLogo(new File([new Uint8Array(MOST_LOGO + 1)], 'large.png'))).toBe('logoLarge');
  const gone = new File([new Uint8Array(png)], 'gone.png');
  Object.assign(gone, { arrayBuffer: () => Promise.reject(new DOMException('Gone', 'NotFoundError')) });
  expect(await readLogo(gone)).toBe('logoUnread');
});
