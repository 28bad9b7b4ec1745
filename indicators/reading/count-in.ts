import { type Cell, trimmed } from './cell';
import type { FieldDecoder } from './decode';
import { flagBehindMark, flagBeside, isSecret } from './flagged';
import type { Mapping } from './mapping';
import { groupMarks } from './number-format';
import { numberIn, numberOf } from './number-in';
import { KNOWN, MISSING, WITHHELD } from './observed';

/** Not a count: the row is at fault. Beside the three states that an observation can have. */
export const FAULTY = 3;

/** What a field says; NaN where `state` is missing or withheld, and whatever was found where it is faulty. */
export type Count = { value: number; state: number };

/** More than any count of jobs; above it a double no longer holds every whole number. */
const LARGEST = 1e15;
/** So many digits a double holds exactly. */
const EXACT_DIGITS = 15;
const NOUGHT = -1;
const POINT = 46;
/** Digits, points and commas as wide as the signs of Chinese and Japanese. */
const WIDE_SIGNS = /[\uFF0C-\uFF0E\uFF10-\uFF19]/g;

type CountFormat = Pick<Mapping, 'marks' | 'decimalComma' | 'thousands'>;

/**
 * A reader of counts as a table writes them. Marks come before numbers, so that a table may say 999 where it keeps a secret.
 * Of two ways to read a number neither is guessed: "1.234" is a fault where the comma is decimal and points group nothing.
 * What it gives is overwritten by the next field.
 */
export function createCountReader({ marks, decimalComma, thousands }: CountFormat) {
  const marked = new Map<string, number>([
    ...marks.zero.map((mark) => [mark, NOUGHT] as const),
    ...marks.missing.map((mark) => [mark, MISSING] as const),
    ...marks.withheld.map((mark) => [mark, WITHHELD] as const),
  ]);
  const isNumberMarked = [...marked.keys()].some((mark) => /\d/.test(mark));
  /** The meaning of fields of one character, which most marks are; 0 where it is none. */
  const short = Int8Array.from({ length: 128 }, (_, code) => marked.get(String.fromCharCode(code)) ?? 0);
  const groups = thousands === undefined ? undefined : groupsOf(thousands, decimalComma ? ',' : '.');
  const count: Count = { value: 0, state: KNOWN };
  const flags = new Map<string, number>();

  /** What the bytes from `from` up to `to` say, without blanks at either end. */
  function fromBytes(bytes: Uint8Array, from: number, to: number, decoder: FieldDecoder): Count {
    const meaning = to - from === 1 ? (short[bytes[from] ?? 0] ?? 0) : 0;
    if (meaning !== 0) return markedAs(meaning);
    if (isNumberMarked || to - from > EXACT_DIGITS || to === from) {
      return fromText(decoder.decode(bytes.subarray(from, to)));
    }
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < 48 || byte > 57) {
        const decimal = !decimalComma && byte === POINT && at > from ? numberIn(bytes, from, to, false) : Number.NaN;
        return decimal >= 0 ? known(decimal) : fromText(decoder.decode(bytes.subarray(from, to)));
      }
      value = value * 10 + (byte - 48);
    }
    return known(value);
  }

  /** What a field of text says, without blanks at either end. */
  function fromText(text: string): Count {
    const meaning = marked.get(text);
    if (meaning !== undefined) return markedAs(meaning);
    const value = numberIs(text);
    return Number.isNaN(value) ? fromOdd(text) : known(value);
  }

  function numberIs(text: string): number {
    if (groups?.whole.test(text) === true) return numberOf(text.replace(groups.separator, ''), decimalComma);
    return decimalComma && text.includes('.') ? Number.NaN : numberOf(text, decimalComma);
  }

  /** A field that is neither mark nor number as it stands: with blanks or digits of another script, or with a flag beside it. */
  function fromOdd(text: string): Count {
    const usual = trimmed(text)
      .replace(WIDE_SIGNS, (sign) => sign.normalize('NFKC'))
      .replace(/^\u2212/, '-');
    if (usual !== text) return fromText(usual);
    const flagged = flagBeside(text);
    const value = flagged === undefined ? Number.NaN : numberIs(flagged.text);
    if (flagged !== undefined && !Number.isNaN(value)) return flaggedAs(flagged.flag, known(value));
    const mark = flagBehindMark(text);
    const meaning = mark === undefined ? undefined : marked.get(mark.text);
    if (mark === undefined || meaning === undefined) return known(Number.NaN);
    return flaggedAs(mark.flag, markedAs(isSecret(mark.flag) ? WITHHELD : meaning));
  }

  function flaggedAs(flag: string, read: Count): Count {
    flags.set(flag, (flags.get(flag) ?? 0) + 1);
    return read;
  }

  /** What a cell says: a number of a workbook is that number, however the rest of the table is written. */
  function fromCell(cell: Cell): Count {
    if (typeof cell === 'string') return fromText(cell);
    if (typeof cell !== 'number') return known(Number.NaN);
    const meaning = marked.get(String(cell));
    return meaning === undefined ? known(cell) : markedAs(meaning);
  }

  function known(value: number): Count {
    count.value = value;
    count.state = value >= 0 && value <= LARGEST ? KNOWN : FAULTY;
    return count;
  }

  function markedAs(meaning: number): Count {
    count.value = meaning === NOUGHT ? 0 : Number.NaN;
    count.state = meaning === NOUGHT ? KNOWN : meaning;
    return count;
  }

  return {
    fromBytes,
    fromText,
    fromCell,
    /** The flags that stood behind numbers and were taken off, and how often. */
    flags: () => [...flags].map(([flag, times]) => ({ flag, count: times })),
  };
}

/** What stands between groups of digits, and a whole number that is written with it; commas in the Indian way too. */
function groupsOf(
  thousands: NonNullable<Mapping['thousands']>,
  decimal: '.' | ',',
): { separator: RegExp; whole: RegExp } {
  const separator = `[${groupMarks(thousands)}]`;
  const indian = thousands === ',' ? '|\\d{1,2}(?:,\\d{2})*,\\d{3}' : '';
  return {
    separator: new RegExp(separator, 'g'),
    whole: new RegExp(`^[-+]?(?:\\d{1,3}(?:${separator}\\d{3})+${indian})(?:[${decimal}]\\d*)?$`),
  };
}
