/** A name in plain letters, for files; the fallback where it has none. */
export function plainName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || fallback;
}

/** The same in the letters in which it is written, where plain ones would lose some of it: for systems that keep any letter. */
export function writtenName(name: string, fallback: string): string {
  const isPlain = /^[\P{L}a-z]*$/iu.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
  if (isPlain) return plainName(name, fallback);
  const written = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(written) || fallback;
}

/** A name in bytes is at most so long that no system refuses it with what is put around it. */
const MOST_BYTES = 150;

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let letters: string[] = name.match(/\P{M}\p{M}*/gu) ?? [];
  while (encoder.encode(letters.join('')).length > MOST_BYTES) letters = letters.slice(0, -1);
  return letters.join('').replace(/-+$/, '');
}
