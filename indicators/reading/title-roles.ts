import { CODING, NAMING, PHRASES, type Role, WORDS } from './title-words';

export type { Role };

/** What the title of a column says of it: the roles that its words give away, in their order, and whether it holds names or codes. */
export type TitleWords = { roles: Role[]; isName: boolean; isCode: boolean };

/** Reads the words of a title. */
export function wordsOf(title: string): TitleWords {
  const found = plain(title);
  const text = found.join(' ');
  const phrases = PHRASES.filter(([, phrase]) => phrase.test(text)).map(([role]) => role);
  const single = found.flatMap((word) => WORDS.filter(([, known]) => isAmong(word, known)).map(([role]) => role));
  // English salaries are money, French salariés are people: only the accent tells them apart.
  const isPaid = /salarié/iu.test(title.normalize('NFC')) ? (['employment'] as const) : [];
  const others = /%/.test(title) || single.includes('other') ? (['other'] as const) : [];
  return {
    roles: [...new Set([...phrases, ...others, ...isPaid, ...single.sort((a, b) => rank(a) - rank(b))])],
    isName: found.some((word) => isAmong(word, NAMING)),
    isCode: found.some((word) => isAmong(word, CODING)),
  };
}

/** Numbers under "local jobs" are jobs, and under "number of firms" firms; what a column of words is, its fields decide. */
function rank(role: Role): number {
  if (role === 'employment' || role === 'establishments') return 0;
  return role === 'count' ? 2 : role === 'total' ? 3 : 1;
}

/** Whether a text has a word that titles have. */
export function isTitled(text: string): boolean {
  const { roles, isName, isCode } = wordsOf(text);
  return roles.length > 0 || isName || isCode;
}

/** The words of a title in small letters and without accents. */
export function plain(title: string): string[] {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function isAmong(word: string, known: string[]): boolean {
  return known.some((each) => (each.endsWith('*') ? word.startsWith(each.slice(0, -1)) : word === each));
}
