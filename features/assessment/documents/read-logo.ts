import type { KeptLogo } from '#components/documents/choice-model';
import type { LogoProblem } from '#components/documents/logo-field';
import { ifReadable } from '#features/browser/read-blob';

export const MOST_LOGO = 1_000_000;

/** The first bytes of a picture say what it is, whatever its file is called. */
const beginnings = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/** Reads a file as a logo, or says why it cannot be one. */
export async function readLogo(file: File): Promise<KeptLogo | LogoProblem> {
  if (file.size > MOST_LOGO) return 'logoLarge';
  const buffer = await ifReadable(file.arrayBuffer());
  if (buffer === undefined) return 'logoUnread';
  const bytes = new Uint8Array(buffer);
  const kind = beginnings.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (kind === undefined) return 'logoKind';
  return { name: file.name, mediaType: kind.mediaType, base64: base64Of(bytes) };
}

/** In parts: an argument for each byte of a picture would be too many. */
function base64Of(bytes: Uint8Array): string {
  const part = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}
