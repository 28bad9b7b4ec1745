import { MOST } from '#policies/schema/limits';

/** What is wrong with a number as it was typed. */
export type NumberProblem = 'not-a-number' | 'ambiguous' | 'below-zero' | 'not-whole' | 'over-hundred' | 'too-large';

/** A number as a person types it, or what is wrong with it. */
export type TypedNumber = { ok: true; value: number } | { ok: false; problem: NumberProblem };

type Kind = 'decimal' | 'percent' | 'whole';

/** A number in digits and a power of ten; kept apart so that a percentage becomes a share without rounding. */
type Parts = { digits: string; exponent: number };

const grouped = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*$/;
const decimal = /^(\d*|\d{1,3}(?:([ '.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/;
const scientific = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i;

/**
 * Reads a number with a decimal point or comma, its thousands apart or not. What can be read in two ways is asked again and
 * never guessed.
 *
 * @param kind - `percent` gives a share from 0 to 1; `whole` a count
 */
export function readTypedNumber(text: string, kind: Kind): TypedNumber {
  const typed = tidy(kind === 'percent' ? text.replace(/\s*%\s*$/, '') : text);
  const negative = typed.startsWith('-');
  const parts = partsOf(negative ? typed.slice(1).trim() : typed, kind);

  if (parts === 'not-a-number' || parts === 'ambiguous') return fault(parts);
  const value = Number(`${parts.digits}e${parts.exponent - (kind === 'percent' ? 2 : 0)}`);

  if (negative && value !== 0) return fault('below-zero');
  if (kind === 'whole' && !Number.isInteger(value)) return fault('not-whole');
  if (kind === 'percent' && value > 1) return fault('over-hundred');
  if (!Number.isFinite(value) || (kind === 'whole' && value > MOST.count)) return fault('too-large');
  return { ok: true, value };
}

/** A share from 0 to 1 as the percentage to type; the point moves in the text, so that reading it back gives the same share. */
export function percentText(share: number): string {
  const [digits = '', exponent] = String(share).split('e');
  if (exponent !== undefined) return `${digits}e${Number(exponent) + 2}`;
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');

  return fraction.length > 2 ? `${moved}.${fraction.slice(2)}` : moved;
}

/** One sign for each of the kinds of space, apostrophe and minus that keyboards and tables give. */
function tidy(text: string): string {
  return text.trim().replace(/\s/g, ' ').replace(/[’`´]/g, "'").replace(/[−–]/g, '-');
}

function partsOf(typed: string, kind: Kind): Parts | 'not-a-number' | 'ambiguous' {
  const power = scientific.exec(typed);
  if (power !== null) return { digits: power[1] ?? '', exponent: Number(power[2]) };
  if (/^\d+$/.test(typed)) return { digits: typed, exponent: 0 };

  const separators = typed.match(/[ '.,]/g) ?? [];
  const group = grouped.exec(typed)?.[1];
  const single = separators.length === 1;
  if (group !== undefined && (kind === 'whole' || !single || group === ' ' || group === "'")) {
    return { digits: onlyDigits(typed), exponent: 0 };
  }
  // 2,574 is two thousand to some and two and a half to others; as a percentage it can be only one of them.
  if (group === ',' && kind === 'decimal' && !typed.startsWith('0')) return 'ambiguous';

  const [, whole = '', separator, point, fraction = ''] = decimal.exec(typed) ?? [];
  if (point === undefined || point === separator) return 'not-a-number';
  return { digits: `${onlyDigits(whole) || '0'}.${fraction}`, exponent: 0 };
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

function fault(problem: NumberProblem): TypedNumber {
  return { ok: false, problem };
}
