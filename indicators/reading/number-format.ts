import type { Mapping } from './mapping';

/** How numbers are written; `isSure` is false where what is there can be read in two ways ("1.234"). */
export type NumberFormat = Pick<Mapping, 'decimalComma' | 'thousands'> & { isSure: boolean };

const BLANKS = ' \\u00A0\\u2007\\u2009\\u202F';
const APOSTROPHES = "'\\u2019\\u02BC\\u00B4`";
const LOOKS_LIKE_NUMBER = new RegExp(`^[-+\\u2212]?\\d[\\d.,${BLANKS}${APOSTROPHES}]*(e[+-]?\\d+)?$`, 'i');
const SPACED = new RegExp(`\\d[${BLANKS}]\\d{3}`);
const APOSTROPHED = new RegExp(`\\d[${APOSTROPHES}]\\d{3}`);

/** What may stand between groups of digits, as the inside of a set of characters in a pattern. */
export function groupMarks(thousands: NonNullable<Mapping['thousands']>): string {
  switch (thousands) {
    case ' ':
      return BLANKS;
    case "'":
      return APOSTROPHES;
    case '.':
    case ',':
      return thousands;
  }
}

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
  let apostrophed = 0;
  for (const field of fields) {
    if (SPACED.test(field)) spaced += 1;
    if (APOSTROPHED.test(field)) apostrophed += 1;
    const marks = [...field].filter((character) => character === '.' || character === ',');
    const last = marks.at(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    if (marks.includes(other)) {
      votes[last].decimal += 1;
      votes[other].group += 1;
    } else if (marks.length > 1) {
      votes[last].group += 1;
    } else if (SPACED.test(field) || APOSTROPHED.test(field)) {
      votes[last].decimal += 1;
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
    ...groupedBy(),
    isSure: either === 0 || group > 0 || decimal.decimal > 0,
  };

  function groupedBy(): Pick<NumberFormat, 'thousands'> {
    if (group + either > 0) return { thousands: grouping };
    if (spaced + apostrophed === 0) return {};
    return { thousands: spaced >= apostrophed ? ' ' : "'" };
  }

  function byGroups(): boolean {
    const byPoint = point.group + point.either;
    const byComma = comma.group + comma.either;
    return byPoint === byComma ? unknown : byPoint > byComma;
  }
}
