import type { Counted } from './analyse';
import type { ExportTable, Field } from './export-columns';
import type { ExportWords } from './export-words';
import type { Stamp, StampId } from './stamp';

/** The stamp as label and value, one thing a row; line breaks become spaces. */
export function stampRows(
  stamp: Stamp,
  { table, measuredBy, ownRegion }: Counted,
  words: ExportWords,
): [label: string, value: string | number][] {
  const { read, cutOffs } = stamp;
  const rows: [StampId, string | number | undefined][] = [
    ['made', stamp.version],
    ['date', stamp.date],
    ['source', stamp.source],
    ['file', stamp.file],
    ['year', stamp.year],
    ['base', stamp.base],
    ['measure', words.measures[measuredBy]],
    ['referenceArea', stamp.referenceArea],
    ['ownRegion', words.ownRegion[ownRegion]],
    ['regions', table.regions.length],
    ['industries', table.industries.length],
    ['total', table.total],
    ['rows', read.rows],
    ['leftOut', read.leftOut],
    ['zeros', read.zeros],
    ['missing', read.missing],
    ['withheld', read.withheld],
    ['noRow', read.noRow],
    ['locationQuotient', cutOffs.locationQuotient],
    ['locationQuotientMinimum', cutOffs.locationQuotientMinimum],
    ['sectorShareHigh', cutOffs.sectorShareHigh],
    ['sectorShareMinimum', cutOffs.sectorShareMinimum],
    ['establishmentsMinimum', cutOffs.establishmentsMinimum],
    ['cutOffsSource', stamp.cutOffsSource],
    ['note', words.notYet],
  ];
  return rows.flatMap(([id, value]): [string, string | number][] =>
    value === undefined ? [] : [[words.stamp[id], typeof value === 'string' ? oneLine(value) : value]],
  );
}

/** The headings of a table, and their definitions as rows. */
export function definitionRows({ columns }: Pick<ExportTable, 'columns'>, words: ExportWords): [string, string][] {
  return columns.map((id) => [words.columns[id].heading, words.columns[id].definition]);
}

/** The headings of a table. */
export function headingsOf({ columns }: Pick<ExportTable, 'columns'>, words: ExportWords): Field[] {
  return columns.map((id) => words.columns[id].heading);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
