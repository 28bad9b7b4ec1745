// The renderer breaks a line at an empty part without printing a hyphen, and nowhere inside a part.
const breakHere = '';

/** Lets a line end inside a word only after a hyphen or slash, or, in a word longer than `longest`, every few letters. */
export function wordBreaker(longest: number): (word: string) => string[] {
  return (word) => {
    const parts = word.split(/(?<=[\p{L}\p{N}]{2}[-/–_@.])(?=[\p{L}\p{N}]{2})/u);
    return parts.flatMap((part) => (part.length > longest ? pieces(part) : [part])).flatMap(separated);
  };
}

function separated(part: string, index: number): string[] {
  return index === 0 ? [part] : [breakHere, part];
}

function pieces(word: string): string[] {
  return word.match(/(?:[\s\S]\p{M}*){1,3}/gu) ?? [word];
}

/** How many letters surely fit into a width. */
export function lettersWithin(width: number, fontSize: number): number {
  return Math.max(3, Math.floor(width / (fontSize * 0.62)));
}

/** About how many lines a text takes; to decide whether it may be kept in one piece. */
export function roughLines(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, width / (fontSize * 0.47));
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / perLine)), 0);
}
