import { zipSync } from 'fflate';
import { type ArchiveFault, unzipped } from './unzip';

export type Unpacked = { ok: true; bytes: ArrayBuffer } | { ok: false; fault: 'not-a-workbook' | 'workbook-too-large' };

/** A workbook of more bytes, packed or unpacked, is refused; so is one whose sheet stretches over more fields. */
const LARGEST_WORKBOOK = 50 * 1024 * 1024;
export const MOST_FIELDS = 5_000_000;

/**
 * Makes a workbook safe to read: nothing but its XML, unpacked within the limit and packed again without compression. What the reader of
 * workbooks would pass over without a word (errors, formulas that nobody has reckoned) is made text, so that it is told.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const unpacked = xmlOf(bytes);
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked;
  if (files['xl/workbook.xml'] === undefined) return { ok: false, fault: 'not-a-workbook' };
  for (const name of Object.keys(files).filter((each) => /worksheets\/[^/]+\.xml$/.test(each))) {
    const sheet = new TextDecoder().decode(files[name]);
    if (fieldsIn(sheet) > MOST_FIELDS) return { ok: false, fault: 'workbook-too-large' };
    files[name] = new TextEncoder().encode(withNothingHidden(sheet));
  }
  return { ok: true, bytes: bufferOf(zipSync(files, { level: 0 })) };
}

/** The XML of a workbook, within its limits. */
export function xmlOf(
  bytes: Uint8Array,
): { ok: true; files: Record<string, Uint8Array> } | Extract<Unpacked, { ok: false }> {
  if (bytes.length > LARGEST_WORKBOOK) return { ok: false, fault: 'workbook-too-large' };
  const unpacked = unzipped(bytes, /\.(xml|rels)$/, LARGEST_WORKBOOK);
  return unpacked.ok ? unpacked : { ok: false, fault: FAULTS[unpacked.fault] };
}

const FAULTS: Record<ArchiveFault, 'not-a-workbook' | 'workbook-too-large'> = {
  broken: 'not-a-workbook',
  'too-large': 'workbook-too-large',
};

/** How many fields a sheet stretches over, from its first to the last that it names. */
function fieldsIn(sheet: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of sheet.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+)(\d+)"/g)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, placeOf(letters));
  }
  for (const [, digits = ''] of sheet.matchAll(/<(?:\w+:)?row\b[^>]*?\sr="(\d+)"/g))
    rows = Math.max(rows, Number(digits));
  return rows * Math.max(columns, 1);
}

function placeOf(letters: string): number {
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place;
}

function withNothingHidden(sheet: string): string {
  return sheet
    .replace(/(<c\b[^>]*\st=)"e"/g, '$1"str"')
    .replace(
      /<c\b([^>]*)>\s*<f\b[^>]*>([^<]*)<\/f>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g,
      (_, attributes: string, formula: string) => {
        const others = attributes.replace(/\st="[^"]*"/, '');
        return `<c${others} t="str"><v>=${formula}</v></c>`;
      },
    );
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
