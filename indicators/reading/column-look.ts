import { type Cell, shownOf } from './cell';
import { flagBehindMark, flagBeside } from './flagged';
import { createFoundWords, type FoundWord } from './found-words';
import { isUsualMark } from './mapping';
import { looksLikeNumber } from './number-format';
import { isMarkLike } from './row-notes';
import { isTime } from './times';
import { type Role, wordsOf } from './title-roles';

/** A column as it looks, as far as the first rows show. */
export type Column = {
  place: number;
  title: string;
  /** Numbers, beside blanks, marks and a few words in their place. */
  isNumeric: boolean;
  /** Nothing but marks. */
  isMarks: boolean;
  /** Years, quarters, days. */
  isTimes: boolean;
  /** How many values differ, blanks and marks left aside. */
  different: number;
  /** What its title says, as far as its fields agree. */
  role?: Role;
  /** What its title says, whatever its fields are. */
  titled: Role[];
  isName: boolean;
  isCode: boolean;
  /** Of a column of numbers: what stands in their place and is in no list of marks. */
  unlisted: FoundWord[];
  /** The values of a column that has a few only; otherwise none. */
  values: FoundWord[];
};

const FEW = 12;

/** Looks at a column. */
export function columnOf(title: string, place: number, rows: Cell[][]): Column {
  const all = rows.map((row) => row[place] ?? '');
  const cells = all.filter((cell) => !isUsualMark(shownOf(cell)));
  const numbers = cells.filter(isNumberOrFlagged);
  const others = cells.filter((cell) => !isNumberOrFlagged(cell)).map(shownOf);
  const words = new Set(others);
  const areMarks = words.size <= 4 && others.every((text) => isMarkLike(text) && text.length <= 12);
  const isNumeric =
    numbers.length > 0 && (numbers.length >= 0.7 * cells.length || (areMarks && words.size <= numbers.length));
  const isMarks = numbers.length === 0 && all.some((cell) => shownOf(cell) !== '') && others.every(isSign);
  const found = createFoundWords(FEW + 1);
  for (const cell of all) if (shownOf(cell) !== '') found.see(shownOf(cell));
  const values = found.all();
  const unlisted = createFoundWords(30);
  if (isNumeric || isMarks) others.filter(isMarkLike).forEach((text) => unlisted.see(text));
  const shape = {
    place,
    title,
    isNumeric,
    isMarks,
    isTimes:
      cells.length > 0 &&
      cells.filter((cell) => typeof cell === 'object' || isTime(shownOf(cell))).length >= 0.8 * cells.length,
    different: new Set(cells.map(shownOf)).size,
    unlisted: unlisted.all(),
    values: values.length > FEW ? [] : values,
  };
  const { roles, isName, isCode } = wordsOf(title);
  const role = isRowNumber(title, cells) ? ('other' as const) : roles.find((each) => fits(each, shape, isCode));
  return { ...shape, titled: roles, isName, isCode, ...(role === undefined ? {} : { role }) };
}

type Shape = Pick<Column, 'isNumeric' | 'isMarks' | 'isTimes' | 'different'>;

/** Whether the fields of a column agree with what a word of its title says. */
function fits(role: Role, { isNumeric, isMarks, isTimes, different }: Shape, isCode: boolean): boolean {
  switch (role) {
    case 'employment':
    case 'establishments':
    case 'count':
      return (isNumeric || isMarks) && !isCode;
    case 'year':
      return isTimes;
    case 'flag':
      return !isNumeric || different <= FEW;
    case 'unit':
      return different <= FEW && (!isNumeric || different <= 1);
    case 'region':
    case 'industry':
    case 'total':
    case 'other':
      return true;
  }
}

/** Whether a cell holds a number, a flag beside it or not. */
export function isNumberOrFlagged(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const text = shownOf(cell);
  if (looksLikeNumber(text)) return true;
  const mark = flagBehindMark(text);
  return looksLikeNumber(flagBeside(text)?.text ?? '') || (mark !== undefined && isUsualMark(mark.text));
}

/** A mark without a letter or a digit, but for those in brackets. */
export function isSign(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]{1,4}|[([<][\p{L}\p{N}]{1,3}[)\]>])$/u.test(text);
}

const NUMBERING = /^(#|no|nr|n|id|index|row|sr|sl|lp|lfd|s|x|unnamed)?[ ._:]*(no|nr|\d)?[ ._]*$/i;

/** The numbers of rows are nothing that a table is read for. */
function isRowNumber(title: string, cells: Cell[]): boolean {
  if (cells.length < 3 || !NUMBERING.test(title)) return false;
  const numbers = cells.map((cell) => Number(shownOf(cell)));
  // In tables of blocks they begin again at one.
  return numbers.every((number, at) => at === 0 || number === 1 || number === (numbers[at - 1] ?? 0) + 1);
}
