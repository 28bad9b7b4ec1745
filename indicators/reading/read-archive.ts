import { type ArchiveFault, gunzipped, namesIn, unzipped } from './unzip';

/** A file that came out of an archive. */
export type Packed = { name: string; bytes: Uint8Array };

/** What an archive holds: it is a workbook itself; it holds tables; or why there is nothing to read in it. */
export type Archive =
  | { kind: 'workbook' }
  | { kind: 'tables'; tables: Packed[] }
  | { kind: 'fault'; fault: 'archive-broken' | 'archive-too-large' | 'archive-without-table' | 'not-a-workbook' };

/** Unpacked, no more bytes than a text may have. */
const LARGEST = 500 * 1e6;
const TABLES = /(?:^|\/)[^./][^/]*\.(?:csv|tsv|tab|txt|dat|asc|xlsx|ods|gz)$/i;

/** Looks into a ZIP: a workbook is one too, and else its tables are taken out. */
export function archiveOf(bytes: Uint8Array): Archive {
  const names = namesIn(bytes);
  if (names === undefined) return { kind: 'fault', fault: 'archive-broken' };
  if (names.includes('xl/workbook.xml') || names.includes('content.xml')) return { kind: 'workbook' };
  // Workbooks in the binary form of Excel, and documents of other programs.
  if (names.includes('[Content_Types].xml') || names.some((name) => name.endsWith('.iwa'))) {
    return { kind: 'fault', fault: 'not-a-workbook' };
  }
  const tables = names.filter((name) => TABLES.test(name) && !name.startsWith('__MACOSX/'));
  if (tables.length === 0) return { kind: 'fault', fault: 'archive-without-table' };
  const unpacked = unzipped(bytes, TABLES, LARGEST);
  if (!unpacked.ok) return { kind: 'fault', fault: FAULTS[unpacked.fault] };
  const { files } = unpacked;
  return {
    kind: 'tables',
    tables: tables.flatMap((name) => {
      const content = files[name];
      return content === undefined ? [] : [{ name, bytes: content }];
    }),
  };
}

/** The file within a gzip. */
export function gunzippedFile(name: string, bytes: Uint8Array): Archive {
  const unpacked = gunzipped(bytes, LARGEST);
  return unpacked.ok
    ? { kind: 'tables', tables: [{ name: name.replace(/\.gz$/i, ''), bytes: unpacked.bytes }] }
    : { kind: 'fault', fault: FAULTS[unpacked.fault] };
}

const FAULTS: Record<ArchiveFault, 'archive-broken' | 'archive-too-large'> = {
  broken: 'archive-broken',
  'too-large': 'archive-too-large',
};
