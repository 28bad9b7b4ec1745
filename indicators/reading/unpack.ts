import { Unzip, UnzipInflate, zipSync } from 'fflate';

export type Unpacked = { ok: true; bytes: ArrayBuffer } | { ok: false; fault: 'not-a-workbook' | 'workbook-too-large' };

/** A workbook of more bytes, packed or unpacked, is refused; so is one whose sheet stretches over more fields. */
const LARGEST_WORKBOOK = 50 * 1024 * 1024;
const MOST_FIELDS = 5_000_000;
/** So many packed bytes are unpacked before the limit is looked at; they cannot hold more than a thousand times as much. */
const STEP = 1 << 14;

/**
 * Makes a workbook safe to read: nothing but its XML, unpacked within the limit and packed again without compression. What the reader of
 * workbooks would pass over without a word (errors, formulas that nobody has reckoned) is made text, so that it is told.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes.length > LARGEST_WORKBOOK) return { ok: false, fault: 'workbook-too-large' };
  const files = unzipped(bytes);
  if (typeof files === 'string') return { ok: false, fault: files };
  if (files['xl/workbook.xml'] === undefined) return { ok: false, fault: 'not-a-workbook' };
  for (const name of Object.keys(files).filter((each) => /worksheets\/[^/]+\.xml$/.test(each))) {
    const sheet = new TextDecoder().decode(files[name]);
    if (fieldsIn(sheet) > MOST_FIELDS) return { ok: false, fault: 'workbook-too-large' };
    files[name] = new TextEncoder().encode(withNothingHidden(sheet));
  }
  return { ok: true, bytes: bufferOf(zipSync(files, { level: 0 })) };
}

/** The XML files of an archive. What an archive says of its sizes is not believed: unpacking stops at the limit. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | 'not-a-workbook' | 'workbook-too-large' {
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const parts: Uint8Array[] = [];
    open += 1;
    file.ondata = (error, part, isLast) => {
      if (error !== null) throw error;
      size += part.length;
      parts.push(part);
      if (!isLast) return;
      files[file.name] = joined(parts);
      open -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= LARGEST_WORKBOOK; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return 'not-a-workbook';
  }
  if (size > LARGEST_WORKBOOK) return 'workbook-too-large';
  return open === 0 ? files : 'not-a-workbook';
}

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

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
