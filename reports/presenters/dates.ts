import type { Format } from '#i18n/format';
import type { Cell } from '#reports/cell';

/** A month or a day as a cell of a table; empty where there is none. */
export function dateCell(date: string | undefined, { format }: { format: Format }): Cell {
  if (date === undefined || date.trim() === '') return '';
  return { kind: 'date', date, text: date.length > 7 ? format.date(date) : format.month(date) };
}

/** What people wrote where a date was asked for: as a date where it is written as a month or a day, else as their words. */
export function writtenDateCell(text: string | undefined, words: { format: Format }): Cell {
  const written = text?.trim() ?? '';
  const isDate = /^\d{4}-\d{2}(-\d{2})?$/.test(written) && !Number.isNaN(Date.parse(written));
  return isDate ? dateCell(written, words) : written;
}
