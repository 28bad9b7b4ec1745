import { unzipSync, zipSync } from 'fflate';

/** Years that the date of an archive can hold. */
const YEARS = { first: 1980, last: 2099 };

/** The same archive with the day of the document as the time of all its files, so that the same document gives the same bytes. */
export function reproducible(archive: Uint8Array, madeAt: string): Uint8Array<ArrayBuffer> {
  const made = new Date(madeAt);
  // An archive holds the time of the clock on the wall; it shall be that of UTC wherever the file is made.
  const year = Math.min(Math.max(made.getUTCFullYear(), YEARS.first), YEARS.last);
  const mtime = new Date(year, made.getUTCMonth(), made.getUTCDate(), made.getUTCHours(), made.getUTCMinutes());
  return zipSync(unzipSync(archive), { mtime, level: 6 });
}
