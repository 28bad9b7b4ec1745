import type { Plant } from '#indicators/ellison-glaeser';
import { csvPieces } from '#indicators/export-csv';
import type { ExportId, ExportTable } from '#indicators/export-columns';
import { candidatesTable, industriesTable, pairsTable, regionsTable } from '#indicators/export-tables';
import { type ExportWords, exportWords } from '#indicators/export-words';
import type { Stamp } from '#indicators/stamp';
import type { MappedReading } from '#indicators/reading/read-mapped';
import type { Analysed } from './analysed';
import type { Calls, DownloadAnswer, Progress } from './protocol';

/** The sizes of plants by industry, where they were given. */
type Plants = ReadonlyMap<string, Plant[]> | undefined;

/** Writes tables as a file. */
export async function download(
  analysed: Analysed,
  reading: MappedReading,
  { what, format, stamp, locale }: Calls['download']['ask'],
  plants: Plants,
  tell: (progress: Progress) => void,
): Promise<DownloadAnswer> {
  const { counted, base } = analysed;
  tell({ step: 'writing' });
  const words = exportWords(locale);
  const tables = what.map((id) => tableOf(id, analysed, plants, words));
  const whole: Stamp = { ...stamp, cutOffs: base.cutOffs, read: readOf(reading, analysed) };
  if (format === 'csv') {
    const parts = tables.flatMap((table) => [...csvPieces(table, whole, counted, words)]);
    return { ok: true, blob: new Blob(['\uFEFF', ...parts], { type: 'text/csv;charset=utf-8' }) };
  }
  const { fitsSheet, workbookOf } = await import('#indicators/export-xlsx');
  if (!tables.every(fitsSheet)) return { ok: false, fault: 'too-many-rows-for-a-sheet' };
  return { ok: true, blob: await workbookOf(tables, whole, counted, words) };
}

function tableOf(id: ExportId, { counted, arrays, base }: Analysed, plants: Plants, words: ExportWords): ExportTable {
  switch (id) {
    case 'candidates':
      return candidatesTable(counted, arrays(), base.cutOffs, words);
    case 'pairs':
      return pairsTable(counted, arrays(), base.cutOffs, words);
    case 'industries':
      return industriesTable(counted, words, plants);
    case 'regions':
      return regionsTable(counted, base.cutOffs, words);
  }
}

function readOf({ told, faultCount, pairsAbsent, observed }: MappedReading, { base }: Analysed): Stamp['read'] {
  const counts = told[base.measuredBy] ?? { zeros: 0, missing: 0, withheld: 0 };
  return { rows: observed.rows, leftOut: faultCount, ...counts, noRow: pairsAbsent };
}
