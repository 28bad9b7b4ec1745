import { Gunzip, Unzip, UnzipInflate, unzipSync } from 'fflate';

/** Why an archive cannot be unpacked: it is none or is cut off; it holds more than it may. */
export type ArchiveFault = 'broken' | 'too-large';

export type Unzipped = { ok: true; files: Record<string, Uint8Array> } | { ok: false; fault: ArchiveFault };

/** So many packed bytes are unpacked before the limit is looked at; they cannot hold more than a thousand times as much. */
const STEP = 1 << 14;

/** The files of an archive whose names fit. What an archive says of its sizes is not believed: unpacking stops at the limit. */
export function unzipped(bytes: Uint8Array, names: RegExp, largest: number): Unzipped {
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    if (!names.test(file.name)) return;
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
    for (let at = 0; at < bytes.length && size <= largest; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // What the library throws at is no archive, or one that was cut off.
    return { ok: false, fault: 'broken' };
  }
  if (size > largest) return { ok: false, fault: 'too-large' };
  return open === 0 ? { ok: true, files } : { ok: false, fault: 'broken' };
}

/** The names of the files in an archive, from its own list; nothing is unpacked. Undefined where it has none. */
export function namesIn(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    // No archive, or one that was cut off before its list.
    return undefined;
  }
  return names;
}

/** The content of a file that was packed with gzip. */
export function gunzipped(
  bytes: Uint8Array,
  largest: number,
): { ok: true; bytes: Uint8Array } | { ok: false; fault: ArchiveFault } {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const gunzip = new Gunzip((part, isLast) => {
    size += part.length;
    parts.push(part);
    isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < bytes.length && size <= largest; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // Not gzip, or cut off.
    return { ok: false, fault: 'broken' };
  }
  if (size > largest) return { ok: false, fault: 'too-large' };
  return isWhole ? { ok: true, bytes: joined(parts) } : { ok: false, fault: 'broken' };
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
