import { type Cell, shownOf } from './cell';
import { isNumberOrFlagged, isSign } from './column-look';
import { commonest } from './delimiter-in';
import { isUsualMark } from './mapping';
import { isTime } from './times';
import { isTitled } from './title-roles';

/** Where the titles stand: the first of their lines, from 1, and how many they are; no line where the table has none. */
export type TitleLines = { headerLine: number; headerLines: number };

/** Titles stand no lower than this: statistical offices write notes above them. */
const TITLES_WITHIN = 100;
const LOOKED_AT = 60;
const MOST_LINES = 4;

/**
 * Finds the lines of the titles: the last line above the numbers that has words over the columns of numbers, and those above it that it
 * needs to tell its columns apart. Undefined where no line has two fields.
 */
export function titleLinesIn(lines: Cell[][]): TitleLines | undefined {
  const filled = lines.map((row) => row.filter((cell) => shownOf(cell) !== '').length);
  const usual = commonest(filled.filter((count) => count > 1));
  if (usual === 0) return undefined;
  const top = filled.slice(0, TITLES_WITHIN).findIndex((count) => count > 1 && count >= 0.6 * usual);
  const at = Math.max(top, 0);
  const below = lines.slice(at + 1, at + 1 + LOOKED_AT).filter((row) => row.some((cell) => shownOf(cell) !== ''));
  if (isRow(lines[at] ?? [], below)) return { headerLine: 0, headerLines: 1 };
  const last = lastTitle(lines) ?? at;
  const first = firstTitle(lines, last);
  return { headerLine: first + 1, headerLines: last - first + 1 };
}

/** Whether a first line is no line of titles: no word that titles have, and numbers just where the rows below have numbers. */
function isRow(first: Cell[], below: Cell[][]): boolean {
  if (below.length === 0 || first.some((cell) => isTitled(shownOf(cell)) || isTime(shownOf(cell)))) return false;
  const isAlike = first.every((cell, at) => {
    const cells = below
      .map((row) => row[at] ?? '')
      .filter((each) => !isUsualMark(shownOf(each)) && !isSign(shownOf(each)));
    return isNumberOrFlagged(cell) === cells.filter(isNumberOrFlagged).length / cells.length >= 0.8;
  });
  return isAlike && first.some(isNumberOrFlagged);
}

function numericPlaces(rows: Cell[][]): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, place) => place).filter((place) => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => !isUsualMark(shownOf(cell)));
    return cells.length > 0 && cells.filter(isNumberOrFlagged).length >= 0.6 * cells.length;
  });
}

/** The first line with words over the columns of numbers below which the numbers begin. */
function lastTitle(lines: Cell[][]): number | undefined {
  for (let line = 0; line < Math.min(lines.length, TITLES_WITHIN); line += 1) {
    const row = lines[line] ?? [];
    if (isBlank(row)) continue;
    const below = lines.slice(line + 1, line + 1 + LOOKED_AT).filter((each) => !isBlank(each));
    const numeric = numericPlaces(below);
    if (!isTitleLine(row, below, numeric)) continue;
    const at = below.findIndex((each) => numeric.some((place) => shownOf(each[place] ?? '') !== ''));
    const next = below[at];
    if (next === undefined) continue;
    const isRowOfWords = isTitledLine(row) && !isTitledLine(next) && hasName(next, numeric);
    if (isRowOfWords || !isTitleLine(next, below.slice(at + 1), numeric)) return line;
  }
  return undefined;
}

function isTitleLine(row: Cell[], below: Cell[][], numeric: number[]): boolean {
  const over = numeric.map((place) => ({ place, text: shownOf(row[place] ?? '') })).filter(({ text }) => text !== '');
  return (
    over.length > 0 &&
    over.every(({ place, text }) => {
      if (isTime(text)) return true;
      const isAgain = below.some((other) => shownOf(other[place] ?? '') === text && !isSame(other, row));
      return isWords(text) && !isUsualMark(text) && !isAgain;
    })
  );
}

/** The first line that the titles need: those above the last one belong to them where it has gaps or says one thing twice. */
function firstTitle(lines: Cell[][], last: number): number {
  let first = last;
  const texts = (line: number) => (lines[line] ?? []).map(shownOf);
  while (first > 0 && last - first < MOST_LINES - 1) {
    const own = texts(first);
    const above = texts(first - 1);
    const isNeeded = above.some((text, place) => text !== '' && (own[place] ?? '') === '') || hasTwice(own);
    if (above.filter((text) => text !== '').length < 2 || !isNeeded) break;
    first -= 1;
  }
  return first;
}

function hasTwice(texts: string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return new Set(filled).size < filled.length;
}

function isTitledLine(row: Cell[]): boolean {
  return row.some((cell) => isTitled(shownOf(cell)));
}

/** Whether something stands beside the columns of numbers; beside units that stand below titles there is nothing. */
function hasName(row: Cell[], numeric: number[]): boolean {
  return row.some((cell, place) => !numeric.includes(place) && shownOf(cell) !== '');
}

function isSame(row: Cell[], other: Cell[]): boolean {
  return row.every((cell, place) => shownOf(cell) === shownOf(other[place] ?? ''));
}

function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isNumberOrFlagged(text) && !/^[-+]?\d[\d.,]*\s?\p{L}{1,4}$/u.test(text);
}

function isBlank(row: Cell[]): boolean {
  return row.every((cell) => shownOf(cell) === '');
}
