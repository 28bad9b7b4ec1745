import { createFoundWords, type FoundWord } from './found-words';
import type { Fields } from './fields';
import { looksLikeNumber } from './number-format';
import { fieldFaultOf } from './number-in';
import type { RowFault } from './row-fault';

/** Tells what is wrong in rows, and gathers what stands in place of numbers without anybody having said what it means. */
export type RowNotes = {
  /** Whether a code stands there; if not, the row is told, unless all of it is blank. */
  isCode: (place: number, line: number) => boolean;
  /** Whether a row has as many fields as there are titles; blank ones behind the last title are none. */
  isWhole: (line: number) => boolean;
  /** Tells a field that is no count. */
  count: (place: number, value: number, line: number) => void;
  /** Words and signs in place of numbers that are in no list of marks, with how often each was met. */
  unlisted: () => FoundWord[];
};

/** @param known - words that the person has said to be faults, so that they are not asked about */
export function createRowNotes(
  fields: Fields,
  titles: string[],
  known: readonly string[],
  onFault: (fault: RowFault) => void,
): RowNotes {
  const unlisted = createFoundWords(MOST_MARKS);

  function isWhole(line: number): boolean {
    const size = fields.size();
    if (size === titles.length || isFilledUp(size)) return true;
    if (!isBlank(fields)) onFault({ kind: 'fields', line, found: size, expected: titles.length });
    return false;
  }

  /** Fields beyond the titles are blank, or titles beyond the fields are. */
  function isFilledUp(size: number): boolean {
    if (size > titles.length + MOST_BEYOND) return false;
    for (let place = titles.length; place < size; place += 1) if (!fields.isEmpty(place)) return false;
    return size > titles.length || titles.slice(size).every((title) => title === '');
  }

  return {
    isWhole,
    isCode(place, line) {
      if (fields.isEmpty(place)) {
        if (!isBlank(fields)) onFault({ kind: 'no-name', line, column: columnName(titles, place) });
        return false;
      }
      const date = fields.date(place);
      if (date === undefined) return true;
      onFault({ kind: 'a-date', value: date, line, column: columnName(titles, place) });
      return false;
    },
    count(place, value, line) {
      const date = fields.date(place);
      const text = fields.text(place);
      if (date === undefined && Number.isNaN(value) && isMarkLike(text) && !known.includes(text)) unlisted.see(text);
      const what = date === undefined ? fieldFaultOf(text, value) : { kind: 'a-date' as const, value: date };
      onFault({ ...what, line, column: columnName(titles, place) });
    },
    unlisted: unlisted.all,
  };
}

/** A title, or the number of a column that has none. */
export function columnName(titles: string[], place: number): string {
  const title = titles[place] ?? '';
  return title === '' ? `#${place + 1}` : title;
}

/** Whether a text may stand for something in place of a number: it is short, is no number, and no error or formula of a spreadsheet. */
export function isMarkLike(text: string): boolean {
  return text !== '' && text.length <= 24 && !looksLikeNumber(text) && !/^(#[A-Z]{2}|=|[-+]?\d)/.test(text);
}

/** More different words are no marks, but a column of something else. */
const MOST_MARKS = 30;
/** So many fields beyond the titles are looked at. */
const MOST_BEYOND = 16;

function isBlank(fields: Fields): boolean {
  for (let place = 0; place < fields.size(); place += 1) if (!fields.isEmpty(place)) return false;
  return true;
}
