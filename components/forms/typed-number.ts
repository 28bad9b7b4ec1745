import { MOST, YEARS } from '#policies/schema/limits';

/** What is wrong with a number as it was typed. */
export type NumberProblem = 'not-a-number' | 'ambiguous' | 'below-zero' | 'not-whole' | 'over-hundred' | 'too-large';

/** One of the two ways in which a text can be read as a number, and a text that can be read in this way only. */
export type NumberReading = { value: number; text: string };

/** A number as a person types it, or what is wrong with it; what can be read in two ways comes with both of them. */
export type TypedNumber =
  | { ok: true; value: number }
  | { ok: false; problem: 'ambiguous'; readings: [thousands: NumberReading, decimals: NumberReading] }
  | { ok: false; problem: Exclude<NumberProblem, 'ambiguous'> };

/** `percent` gives a share from 0 to 1, `whole` a count. */
export type NumberKind = 'decimal' | 'percent' | 'whole';

/** A number in digits and a power of ten; kept apart so that a percentage becomes a share without rounding. */
type Parts = { digits: string; exponent: number };

/** Thousands apart, as most of the world writes them, or as India does: 12,34,567. */
const grouped = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*$/;
const groupedByHundreds = /^\d{1,2}(?:([ '.,])\d{2})(?:\1\d{2})*\1\d{3}$/;
const decimal = /^(.*)([.,])(\d+)$/;
const scientific = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i;
const percentSign = /\s*[%٪％﹪]\s*$/;
/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/**
 * The one reader of numbers in forms: with a decimal point or comma, thousands apart or not. What can be read in two ways is asked, never
 * guessed. A count has no decimals and a percentage is no more than 100, so that 1,500 firms and 3.017 % can be read in one way only.
 */
export function readTypedNumber(text: string, kind: NumberKind): TypedNumber {
  const typed = tidy(kind === 'percent' ? text.replace(percentSign, '') : text);
  const negative = typed.startsWith('-');
  const parts = partsOf(/^[+-]/.test(typed) ? typed.slice(1).trim() : typed, kind);

  if (parts === 'not-a-number') return { ok: false, problem: parts };
  if ('readings' in parts)
    return negative ? { ok: false, problem: 'below-zero' } : { ok: false, problem: 'ambiguous', ...parts };
  const value = Number(`${parts.digits}e${parts.exponent - (kind === 'percent' ? 2 : 0)}`);

  if (negative && value !== 0) return { ok: false, problem: 'below-zero' };
  if (kind === 'whole' && !Number.isInteger(value)) return { ok: false, problem: 'not-whole' };
  if (kind === 'percent' && value > 1) return { ok: false, problem: 'over-hundred' };
  if (!Number.isFinite(value) || (kind === 'whole' && value > MOST.count)) return { ok: false, problem: 'too-large' };
  return { ok: true, value };
}

/** A year of four digits that statistics may be of; undefined where it is none. */
export function readTypedYear(text: string): number | undefined {
  const typed = tidy(text);
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined;
  return year !== undefined && year >= YEARS.first && year <= YEARS.last ? year : undefined;
}

/** A share from 0 to 1 as the percentage to type; the point moves in the text, so that reading it back gives the same share. */
export function percentText(share: number): string {
  const [digits = '', exponent] = String(share).split('e');
  if (exponent !== undefined) return `${digits}e${Number(exponent) + 2}`;
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');

  return fraction.length > 2 ? `${moved}.${fraction.slice(2)}` : moved;
}

/** One sign for each of the kinds of digit, space, apostrophe and minus that keyboards and tables give. */
function tidy(text: string): string {
  return text
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/[٫]/g, '.')
    .replace(/[٬]/g, "'")
    .replace(/[\s\u2060\u200e\u200f]+/g, ' ')
    .trim()
    .replace(/[’‘`´ʼ′＇]/g, "'")
    .replace(/[−–‒﹣－]/g, '-');
}

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

function partsOf(
  typed: string,
  kind: NumberKind,
): Parts | { readings: [NumberReading, NumberReading] } | 'not-a-number' {
  const power = scientific.exec(typed);
  if (power !== null) return { digits: power[1] ?? '', exponent: Number(power[2]) };
  if (/^\d+$/.test(typed)) return { digits: typed, exponent: 0 };

  const group = separatorOf(typed);
  const isSingle = /^\d+[.,]\d{3}$/.test(typed);
  if (group !== undefined && (!isSingle || kind === 'whole')) return { digits: onlyDigits(typed), exponent: 0 };
  // 2,574 and 2.574 are two thousand to some and two and a half to others; no thousands begin with a nought.
  if (group !== undefined && kind === 'decimal' && !typed.startsWith('0')) return { readings: bothWays(typed) };

  const [, whole = '', point = '', fraction = ''] = decimal.exec(typed) ?? [];
  const isWhole = whole === '' || /^\d+$/.test(whole) || (separatorOf(whole) ?? point) !== point;
  if (point === '' || !isWhole) return 'not-a-number';
  return { digits: `${onlyDigits(whole) || '0'}.${fraction}`, exponent: 0 };
}

/** What keeps the thousands of a number apart; undefined where nothing does so rightly. */
function separatorOf(typed: string): string | undefined {
  return (grouped.exec(typed) ?? groupedByHundreds.exec(typed))?.[1];
}

/** A fourth decimal, or none, leaves one way only. */
function bothWays(typed: string): [NumberReading, NumberReading] {
  const digits = onlyDigits(typed);
  const point = `${digits.slice(0, -3)}.${digits.slice(-3)}`;
  return [
    { value: Number(digits), text: digits },
    { value: Number(point), text: `${point}0` },
  ];
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
