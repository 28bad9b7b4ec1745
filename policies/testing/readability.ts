/** A text for readers, and where it stands, such as `measures.demand-policy.what`. */
export type Told = { where: string; text: string };

/** All strings of a nested record, each with the path of its keys. */
export function toldIn(value: unknown, where = ''): Told[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => toldIn(inner, where === '' ? key : `${where}.${key}`));
}

/** The sentences of a text; what is left of a message when its branches and place-holders are taken out. */
export function sentencesOf(text: string): string[] {
  return plain(text)
    .split(/(?<=[.?!;:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** The middle of a list of numbers; NaN of none. */
export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** A message without its place-holders and tags; of a plural or a choice only the last branch is read. */
function plain(text: string): string {
  let rest = text.replace(/<[^>]*>/g, ' ');
  let before = '';
  while (before !== rest) {
    before = rest;
    rest = rest
      .replace(/\{\s*[\w-]+\s*(, number[^{}]*|, percent)?\}/g, ' 1 ')
      .replace(/\{[\w-]+, (?:plural|select),(?:[^{}]*\{[^{}]*\})*?[^{}]*\{([^{}]*)\}\s*\}/g, ' $1 ');
  }
  return rest.replace(/\s+/g, ' ');
}
