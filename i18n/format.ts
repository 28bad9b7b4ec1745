import { formatLocale } from './format-locale';

/** Numbers, amounts, dates and lists as a locale writes them; pages and documents share it. */
export type Format = {
  number: (value: number) => string;
  percent: (value: number) => string;
  /** An amount of money without its currency: with two decimals, or none. */
  amount: (value: number) => string;
  /** An amount with the three letters of its currency, in the order of the locale. */
  money: (value: number, currency: string) => string;
  date: (iso: string) => string;
  /** A month (2027-03, or a day in it): "March 2027", or short "Mar 2027". What is no month stays as it is. */
  month: (month: string) => string;
  shortMonth: (month: string) => string;
  year: (month: string) => string;
  /** "firms, schools and the town". */
  list: (names: readonly string[]) => string;
  /** "firms, schools, the town": for what goes on, or holds an "and" itself. */
  sequence: (words: readonly string[]) => string;
  /** "A fair; A bank; A school": for titles and sentences, in which commas stand. */
  titles: (titles: readonly string[]) => string;
  /** With a capital letter at its beginning. */
  capitalised: (text: string) => string;
};

const made = new Map<string, Format>();

/** The formats of a locale. Dates are read in UTC, so that a document is reproducible. */
export function formatFor(locale: string): Format {
  const known = formatLocale(locale);
  const format = made.get(known) ?? formatIn(known);
  made.set(known, format);
  return format;
}

function formatIn(locale: string): Format {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sequence = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return {
    number: (value) => (Math.abs(value) < 0.1 && value !== 0 ? small : plain).format(value),
    percent: (value) => `${(value < 0.001 && value > 0 ? small : percent).format(value * 100)}\u00a0%`,
    amount: (value) => new Intl.NumberFormat(locale, cents(value)).format(value),
    money: (value, currency) =>
      new Intl.NumberFormat(locale, {
        ...cents(value),
        style: 'currency',
        currency,
        currencyDisplay: 'code',
      }).format(value),
    date: (iso) => date.format(new Date(iso)),
    month: monthsIn(locale, { month: 'long', year: 'numeric' }),
    shortMonth: monthsIn(locale, { month: 'short', year: 'numeric' }),
    year: monthsIn(locale, { year: 'numeric' }),
    list: (names) => list.format(names),
    sequence: (words) => sequence.format(words),
    titles: (titles) =>
      sequence
        .formatToParts(titles)
        .map(({ type, value }) => (type === 'literal' ? value.replace(',', ';').replace('،', '؛') : value))
        .join(''),
    capitalised: ([first = '', ...rest]) => first.toLocaleUpperCase(locale) + rest.join(''),
  };
}

/** Whole amounts have no decimals, others have both. */
function cents(value: number): Intl.NumberFormatOptions {
  const digits = Number.isInteger(value) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function monthsIn(locale: string, options: Intl.DateTimeFormatOptions): (month: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (month) => {
    const first = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
    return Number.isNaN(first.getTime()) ? month : format.format(first);
  };
}
