import type { RowFault } from './row-fault';

const POINT = 46;
const DECIMAL_COMMA = 44;
/** So many digits a double holds exactly. */
const EXACT_DIGITS = 15;
const TENS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const WRITTEN = /^[ ]*-?(\d+([.]\d*)?|[.]\d+)(e[+-]?\d{1,3})?[ ]*$/i;

/**
 * The number that a field holds, as `Number` would read it; NaN where it is none (words, nothing at all, "NaN", a second point).
 * Digits with one point are read straight from the bytes; whatever else looks like a number goes through text.
 *
 * @param decimalComma - "3,5" is three and a half, as in files separated by semicolons
 */
export function numberIn(bytes: Uint8Array, from: number, to: number, decimalComma: boolean): number {
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (decimals < 0 && (byte === POINT || (decimalComma && byte === DECIMAL_COMMA))) {
      decimals = 0;
    } else {
      return slowly(bytes, from, to, decimalComma);
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS) return slowly(bytes, from, to, decimalComma);
  return decimals > 0 ? value / (TENS[decimals] ?? 1) : value;
}

/** The number that a written field holds; NaN where it is none. */
export function numberOf(text: string, decimalComma: boolean): number {
  const written = decimalComma ? text.replace(',', '.') : text;
  return WRITTEN.test(written) ? Number(written) : Number.NaN;
}

/** What is wrong with a field that holds no usable count. */
export function fieldFaultOf(
  given: string,
  value: number,
): Pick<RowFault, 'value'> & { kind: 'empty' | 'negative' | 'too-large' | 'not-a-number' } {
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  if (given.trim() === '') return { kind: 'empty' };
  if (value < 0) return { kind: 'negative', value: shown };
  return { kind: value > 0 ? 'too-large' : 'not-a-number', value: shown };
}

function slowly(bytes: Uint8Array, from: number, to: number, decimalComma: boolean): number {
  return numberOf(new TextDecoder().decode(bytes.subarray(from, to)), decimalComma);
}
