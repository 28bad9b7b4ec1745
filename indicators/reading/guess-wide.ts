import type { Cell } from './cell';
import { BETWEEN_LINES } from './across-names';
import { codedColumns } from './code-columns';
import type { Column } from './column-look';
import { isTime } from './times';

/** A wide table, as far as it can be guessed: what names its rows, and the columns of numbers. */
export type WideGuess = {
  label: Column;
  labelName?: Column;
  rowsAre: 'regions' | 'industries';
  values: Column[];
  measure: 'employment' | 'establishments';
  doubts: ('measure' | 'rows-are' | 'years-across')[];
};

/** From so many columns of numbers without a title that we know, a table is taken for a wide one. */
const WIDE = 3;
const NEVER_ACROSS = ['total', 'region', 'year', 'other', 'unit', 'flag'];

/** Guesses whether a table has a column for each region or industry; undefined where nothing says so. */
export function wideGuess(columns: Column[], rows: Cell[][]): WideGuess | undefined {
  const numbers = columns.filter(
    ({ isNumeric, isMarks, role = '', isName, isCode, title, place }) =>
      (isNumeric || isMarks) && title !== '' && place > 0 && !NEVER_ACROSS.includes(role) && !isName && !isCode,
  );
  const counted = countedAmong(numbers);
  if (counted === undefined || counted.values.length < (counted.isSure ? 2 : WIDE)) return undefined;
  const labels = columns.filter(
    (column) =>
      !numbers.includes(column) && !column.isMarks && !['total', 'other', 'unit', 'flag'].includes(column.role ?? ''),
  );
  const roles = new Set(labels.map(({ role }) => role));
  const areTimes = counted.values.every(({ title }) => isTime(title));
  if (roles.has('region') && roles.has('industry')) return undefined;
  if (areTimes && labels.filter(({ isNumeric, different }) => !isNumeric && different > 1).length > 1) return undefined;
  const named = labels.filter(({ role }) => role === 'region' || role === 'industry');
  const usable =
    named.length > 0 ? labels.filter(({ role, isName, isCode }) => role !== undefined || isName || isCode) : labels;
  const { code: label, second, name: labelName } = codedColumns(usable, rows);
  if (label === undefined || second !== undefined || (rows.length > 2 && label.different < 2)) return undefined;
  return {
    label,
    ...(labelName && { labelName }),
    rowsAre: label.role === 'industry' ? 'industries' : 'regions',
    values: counted.values,
    measure: counted.measure,
    doubts: [
      ...(counted.isSure ? [] : (['measure'] as const)),
      ...(label.role === 'region' || label.role === 'industry' ? [] : (['rows-are'] as const)),
      ...(areTimes ? (['years-across'] as const) : []),
    ],
  };
}

type Counted = { values: Column[]; measure: 'employment' | 'establishments'; isSure: boolean };

/** Which columns of numbers belong together: all of them, or those of one measure where titles of two lines name measures below. */
function countedAmong(numbers: Column[]): Counted | undefined {
  const jobs = numbers.filter(({ role }) => role === 'employment');
  const firms = numbers.filter(({ role }) => role === 'establishments');
  const inLines = numbers.filter(({ title }) => title.includes(BETWEEN_LINES));
  if (inLines.length > 0 && jobs.length + firms.length >= 0.8 * inLines.length) {
    return jobs.length > 0
      ? { values: jobs, measure: 'employment', isSure: true }
      : { values: firms, measure: 'establishments', isSure: true };
  }
  // One title that names a measure makes a table with a row for each pair; "Business services" among many industries does not.
  const named = jobs.length + firms.length;
  if (named > 0 && numbers.length < 3 * named + 2) return undefined;
  return { values: numbers, measure: 'employment', isSure: false };
}
