/** The languages in which a month may be named; a name that means two months in two of them is none. */
const LANGUAGES = ['en', 'pt', 'es', 'fr', 'de', 'it', 'nl', 'pl'];

/** A month with its name before or behind the year, such as "March 2027", "Sept. 2027", "2027 março" or "março de 2027", as 2027-03. */
export function monthByName(text: string): string | undefined {
  const [, before, year, after] = /^([^\d]*?)\s*(\d{4})\s*([^\d]*)$/u.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const name = plain([before, after].filter((part) => part !== undefined && part.trim() !== '').join(' '));
  const month = name === '' ? undefined : monthsByName().get(name);
  return month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

let made: ReadonlyMap<string, number> | undefined;

function monthsByName(): ReadonlyMap<string, number> {
  made ??= namesOfMonths();
  return made;
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  const doubtful = new Set<string>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const withYear of [true, false]) {
        const format = new Intl.DateTimeFormat(language, {
          month: style,
          timeZone: 'UTC',
          ...(withYear ? { year: 'numeric' } : {}),
        });
        for (let month = 1; month <= 12; month += 1) {
          const name = plain(format.format(new Date(Date.UTC(2027, month - 1, 1))).replace('2027', ''));
          if ((names.get(name) ?? month) !== month) doubtful.add(name);
          names.set(name, month);
        }
      }
    }
  }
  return new Map([...names].filter(([name]) => !doubtful.has(name) && name !== ''));
}

/** Small letters without accents, full stops, commas and "de". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|[.,/]/gu, '')
    .toLowerCase()
    .replace(/(?<=^|\s)de(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
