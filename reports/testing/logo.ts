import type { Look } from '#reports/look';

/** A picture of one dot. */
export function aLogo(): NonNullable<Look['logo']> {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return { mediaType: 'image/png', data: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
}
