import { shownOf } from '#indicators/reading/cell';
import { decoded, encodingOf } from '#indicators/reading/decode';
import type { Mapping } from '#indicators/reading/mapping';
import { textRowsOf } from '#indicators/reading/text-rows';
import type { RawRow } from '#indicators/levels/extra-dimensions';
import type { Opened } from './open-source';

/** So many bytes of a text are looked at; what is told of its columns shows there. */
const LOOKED_AT = 32 * 1024 * 1024;

/** The rows of a table as they stand, with the lines that they are on. */
export function* rawRows(opened: Opened, { delimiter }: Mapping): Generator<RawRow> {
  if ('rows' in opened) {
    for (const [at, row] of opened.rows.entries()) yield { line: at + 1, fields: row.map(shownOf) };
    return;
  }
  const first: Uint8Array[] = [];
  let size = 0;
  for (const chunk of opened.chunks) {
    if (size >= LOOKED_AT) break;
    first.push(chunk);
    size += chunk.length;
  }
  const text = decoded(first, encodingOf(opened.chunks));
  const batches = textRowsOf(text, delimiter, { isCut: first.length < opened.chunks.length });
  for (let batch = batches.next(); batch.done !== true; batch = batches.next()) yield* batch.value.rows;
}
