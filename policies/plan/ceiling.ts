/** A sum of money with the three letters of its currency. */
export type Money = { amount: number; currency: string };

/**
 * The sum that a text about money names, such as 350,000 and EUR in "EUR 350,000 over three years"; undefined where it names none, more than
 * one, or one that can be read in two ways.
 */
export function moneyIn(text: string): Money | undefined {
  const sums = [...text.matchAll(SUM)].map(({ groups = {} }) => moneyOf(groups));
  const [sum] = sums;
  return sums.length === 1 ? sum : undefined;
}

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  R$: 'BRL',
  US$: 'USD',
  '₹': 'INR',
  '¥': 'JPY',
  '₦': 'NGN',
};
const TIMES: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };

const CURRENCY = String.raw`US\$|R\$|[€£₹¥₦]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])`;
const NUMBER = String.raw`\d(?:[\d.,'’\u00a0\u202f ]*\d)?`;
const TIMES_WORD = String.raw`(?:[ \u00a0]?(?<times>${Object.keys(TIMES).join('|')})(?![A-Za-z]))?`;
const SUM = new RegExp(
  `(?<before>${CURRENCY})[ \\u00a0]?(?<first>${NUMBER})${TIMES_WORD}` +
    `|(?<second>${NUMBER})${TIMES_WORD.replace('<times>', '<timesToo>')}[ \\u00a0]?(?<after>${CURRENCY})`,
  'gu',
);

/** Currencies whose money has thousandths: there "1.250" can be read in two ways. */
const WITH_THOUSANDTHS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

function moneyOf(found: Record<string, string | undefined>): Money | undefined {
  const sign = found.before ?? found.after ?? '';
  const currency = SIGNS[sign] ?? sign;
  if (!Intl.supportedValuesOf('currency').includes(currency)) return undefined;
  const number = numberIn(found.first ?? found.second ?? '', currency);
  const amount = number === undefined ? undefined : number * (TIMES[found.times ?? found.timesToo ?? ''] ?? 1);
  return amount === undefined || amount <= 0 || amount > 1e15 ? undefined : { amount, currency };
}

/** Digits in groups of three, by one and the same mark, with one or two decimals after another one; undefined for anything else. */
function numberIn(text: string, currency: string): number | undefined {
  const found =
    /^(?<whole>\d{1,3}(?:(?<mark>[.,'’\u00a0\u202f ])\d{3}(?:\k<mark>\d{3})*)?|\d+)(?:(?<point>[.,])(?<cents>\d{1,2}))?$/u.exec(
      text,
    );
  const { whole, mark, point, cents = '' } = found?.groups ?? {};
  if (whole === undefined || (mark !== undefined && mark === point)) return undefined;
  const isOnePoint = /^\d{1,3}[.,]\d{3}$/u.test(text);
  if (isOnePoint && WITH_THOUSANDTHS.includes(currency)) return undefined;
  return Number(`${whole.replace(/\D/gu, '')}.${cents === '' ? '0' : cents}`);
}
