import type { Fields } from './fields';
import type { Mapping } from './mapping';
import type { RowReader } from './rows-read';

/** Reads only the rows that say what the filters of a mapping ask for; others are passed over, whatever else stands in them. */
export function filtered(reader: RowReader, fields: Fields, { filters = [] }: Mapping): RowReader {
  if (filters.length === 0) return reader;
  return {
    ...reader,
    row(line) {
      for (const { column, value } of filters) if (fields.text(column) !== value) return;
      reader.row(line);
    },
  };
}
