import type { Mapping } from './mapping';

/** How numbers are written; `isSure` is false where what is there can be read in two ways ("1.234"). */
export type NumberFormat = Pick<Mapping, 'decimalComma' | 'thousands'> & { isSure: boolean };

const LOOKS_LIKE_NUMBER = /^[-+]?\d[\d., \u00A0\u202F]*(e[+-]?\d+)?$/i;

/** Whether a field might be a number, in whatever way numbers are written. */
export function looksLikeNumber(text: string): boolean {
  return LOOKS_LIKE_NUMBER.test(text);
}

/**
 * How the numbers of the fields are written. A point or comma before exactly three digits may be either; the fields count jobs or
 * establishments, so that it is taken to group digits where nothing speaks against it, and `isSure` says so.
 *
 * @param unknown - whether the comma is decimal where no field shows it
 */
export function numberFormatOf(fields: string[], unknown: boolean): NumberFormat {
  const votes = { '.': { decimal: 0, group: 0, either: 0 }, ',': { decimal: 0, group: 0, either: 0 } };
  let spaced = 0;
  for (const field of fields) {
    if (/\d[ \u00A0\u202F]\d{3}/.test(field)) spaced += 1;
    const marks = [...field].filter((character) => character === '.' || character === ',');
    const last = marks.at(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    if (marks.includes(other)) {
      votes[last].decimal += 1;
      votes[other].group += 1;
    } else if (marks.length > 1) {
      votes[last].group += 1;
    } else if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(field)) {
      votes[last].either += 1;
    } else {
      votes[last].decimal += 1;
    }
  }
  const [point, comma] = [votes['.'], votes[',']];
  const decimalComma = comma.decimal > 0 && point.decimal === 0 ? true : point.decimal > 0 ? false : byGroups();
  const grouping = decimalComma ? '.' : ',';
  const decimal = votes[decimalComma ? ',' : '.'];
  const { group, either } = votes[grouping];
  return {
    decimalComma,
    ...(group + either > 0 ? { thousands: grouping } : spaced > 0 ? { thousands: ' ' } : {}),
    isSure: either === 0 || group > 0 || decimal.decimal > 0,
  };

  function byGroups(): boolean {
    const byPoint = point.group + point.either;
    const byComma = comma.group + comma.either;
    return byPoint === byComma ? unknown : byPoint > byComma;
  }
}
