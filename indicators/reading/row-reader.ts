import { acrossNames } from './across-names';
import { FAULTY } from './count-in';
import type { Fields, Kind } from './fields';
import { createGathered } from './gathered';
import { createLongRow } from './long-row';
import type { Mapping } from './mapping';
import { MISSING } from './observed';
import type { RowFault } from './row-fault';
import { columnName, createRowNotes, type RowNotes } from './row-notes';
import { firstNames, inUnits, readRows, type RowReader, type RowsRead } from './rows-read';

export type RowSettings = {
  mapping: Mapping;
  titles: string[];
  /** Rows of other years are passed over. */
  year?: string;
  onFault: (fault: RowFault) => void;
};

/**
 * Reads rows by a mapping, whatever their fields are kept in. A row at fault is told and left out; where others name its region and its
 * industry, its pair counts as missing, since left out it would count as nought.
 */
export function createRowReader(fields: Fields, settings: RowSettings): RowReader {
  const { mapping, titles, onFault } = settings;
  const notes = createRowNotes(fields, titles, mapping.marks.fault ?? [], onFault);
  return mapping.layout === 'long'
    ? createLongRow(fields, mapping, notes, settings.year)
    : wideReader(fields, mapping, notes, titles, onFault);
}

function wideReader(
  fields: Fields,
  mapping: Extract<Mapping, { layout: 'wide' }>,
  notes: RowNotes,
  titles: string[],
  onFault: (fault: RowFault) => void,
): RowReader {
  const kind: Kind = mapping.rowsAre === 'regions' ? 'region' : 'industry';
  const gathered = createGathered([mapping.measure]);
  const names = firstNames(fields, mapping.labelName);
  const across = acrossNames(mapping.values.map((place) => titles[place] ?? ''));
  const { unit = 1 } = mapping;

  function row(line: number): void {
    if (!notes.isWhole(line) || !notes.isCode(mapping.label, line)) return;
    if (mapping.values.every((place) => fields.isEmpty(place))) {
      const [column, value] = [columnName(titles, mapping.label), fields.text(mapping.label)];
      return onFault({ kind: 'no-values', line, column, value });
    }
    const down = fields.id(kind, mapping.label);
    names.see(down);
    for (let along = 0; along < mapping.values.length; along += 1) {
      const place = mapping.values[along] ?? 0;
      const { value, state } = fields.count(place);
      if (kind === 'region') gathered.add(down, along, line);
      else gathered.add(along, down, line);
      gathered.say(0, state === FAULTY ? Number.NaN : inUnits(value, unit), state === FAULTY ? MISSING : state);
      if (state === FAULTY) notes.count(place, value, line);
    }
  }

  function rows(): RowsRead {
    const isRegion = kind === 'region';
    return readRows(fields, gathered, notes, {
      mapping,
      regions: isRegion ? fields.names(kind) : across,
      industries: isRegion ? across : fields.names(kind),
      regionNames: isRegion ? names.all() : [],
      industryNames: isRegion ? [] : names.all(),
    });
  }

  return { row, rows };
}
