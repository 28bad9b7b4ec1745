import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';

export type ReadSheet = { name: string; rows: readonly (readonly unknown[])[]; xml: string };

/** A workbook taken apart again, for tests: its sheets with their values and their markup, and every other file as text. */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ sheets: ReadSheet[]; files: Record<string, string> }> {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  const read = await readXlsxFile(new Blob([bytes]));
  const sheets = read.map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data,
    xml: files[`xl/worksheets/sheet${index + 1}.xml`] ?? '',
  }));
  return { sheets, files };
}
