import type { NotSure } from './guess-mapping';
import { type Mapping, mappingFaults } from './mapping';
import type { Preview } from './preview';

/** What a person has settled for a table, under the print of its titles. */
export type KnownTable = { print: string; mapping: Mapping };

/**
 * The print of a table's titles, by which the same table of another year is known again. Capitals, blanks and years in titles do not
 * matter; their number and order do. Undefined for a table without titles, which cannot be known again.
 */
export function printOf({ header, headerLine }: Pick<Preview, 'header' | 'headerLine'>): string | undefined {
  if (headerLine === 0 || header.every((title) => title === '')) return undefined;
  return header
    .map((title) =>
      title
        .normalize('NFC')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '#')
        .trim(),
    )
    .join('\u001F');
}

/**
 * The preview with what was settled before for a table with the same titles in place of the guess. The line of the titles, the delimiter and the
 * characters are those of this file. Whoever keeps known tables gives the list, the latest first.
 */
export function asKnown(preview: Preview, known: readonly KnownTable[]): { preview: Preview; isKnown: boolean } {
  const print = printOf(preview);
  const found = print === undefined ? undefined : known.find((each) => each.print === print);
  if (found === undefined) return { preview, isKnown: false };
  const { delimiter, headerLine, header, shape, mapping: guess } = preview;
  const { encoding: _, split: __, blocks: ___, rowNames: ____, headerLines: _____, ...settled } = found.mapping;
  const mapping: Mapping = { ...settled, ...shape, delimiter, headerLine };
  // How numbers are written may differ from file to file, and is seen; in which unit is not.
  const written = guess === undefined ? {} : { decimalComma: guess.decimalComma, thousands: guess.thousands };
  const fitted: Mapping = { ...mapping, ...written };
  if (mappingFaults(fitted, header).length > 0) return { preview, isKnown: false };
  const notSure = preview.notSure.filter((what) => OF_THE_FILE.includes(what));
  return { preview: { ...preview, mapping: fitted, notSure }, isKnown: true };
}

/** What differs from file to file, whoever wrote them. */
const OF_THE_FILE: readonly NotSure[] = ['thousands', 'encoding', 'title-line', 'blocks'];

/** The list with a table that was just settled in front, and at most so many in all. */
export function withKnown(known: readonly KnownTable[], table: KnownTable, most = 50): KnownTable[] {
  return [table, ...known.filter(({ print }) => print !== table.print)].slice(0, most);
}
