/** A program refuses a sheet of a longer name. */
const LONGEST = 31;
/** What means something in a reference to a cell. */
const MEANT = /[[\]/\\:*?']/g;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Names that sheets can have, in the order asked for: 31 characters, without those that mean something in a reference, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name, at) => {
    const plain = cut(name.replaceAll(MEANT, ' ').replaceAll(UNSEEN, ' ').replaceAll(/\s+/g, ' ').trim(), LONGEST);
    const given = free(plain, at + 1, taken);
    taken.add(given.toLowerCase());
    return given;
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\ufffd-\uffff]/gu;

/** The name, or with a number behind it where it is empty or taken. */
function free(name: string, number: number, taken: ReadonlySet<string>): string {
  if (name !== '' && !taken.has(name.toLowerCase())) return name;
  const numbered = `${cut(name, LONGEST - 1 - String(number).length)} ${number}`.trim();
  return taken.has(numbered.toLowerCase()) ? free(name, number + 1, taken) : numbered;
}

/** The first characters of a text; none is cut in two. */
function cut(text: string, longest: number): string {
  return text
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
