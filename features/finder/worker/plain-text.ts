/** Text as it is looked for: without capitals and accents. */
function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of what a person looks for. */
export function wordsIn(text: string): string[] {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A code and its name as they are looked through. */
export function searchable(code: string, name: string | undefined): string {
  return plainText(name === undefined ? code : `${code} ${name}`);
}
