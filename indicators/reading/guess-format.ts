import { type Cell, shownOf } from './cell';
import type { Column } from './column-look';
import type { Mapping } from './mapping';
import { looksLikeNumber, numberFormatOf } from './number-format';
import { unitIn } from './units';

type FormatGuess = {
  written: Pick<Mapping, 'decimalComma' | 'thousands' | 'unit'>;
  notSure: ('thousands' | 'unit')[];
};

/**
 * Guesses how numbers are written, and in which unit.
 *
 * @param places - the columns that are counted
 * @param words - titles, and what stands above them
 */
export function formatOf(
  places: number[],
  rows: Cell[][],
  { delimiter }: Pick<Mapping, 'delimiter'>,
  words: string[],
  columns: Column[],
): FormatGuess {
  const cells = rows.flatMap((row) => places.map((place) => row[place] ?? ''));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .map(shownOf)
    .filter(looksLikeNumber);
  const { isSure, ...written } = numberFormatOf(texts, delimiter === ';');
  const inColumns = columns
    .filter(({ role, different }) => role === 'unit' && different === 1)
    .flatMap(({ values }) => values.map(({ word }) => word));
  const unit = [...words, ...inColumns].map(unitIn).find((each) => each !== undefined);
  const decimals = texts.filter((text) => new RegExp(`[${written.decimalComma ? ',' : '.'}]\\d*[1-9]`).test(text));
  const parts = decimals.length + numbers.filter((number) => !Number.isInteger(number)).length;
  const isInParts = unit === undefined && parts > 0.5 * (texts.length + numbers.length);
  return {
    written: { ...written, ...(unit === undefined ? {} : { unit }) },
    notSure: [
      ...(isSure ? [] : (['thousands'] as const)),
      ...(unit === undefined && !isInParts ? [] : (['unit'] as const)),
    ],
  };
}
