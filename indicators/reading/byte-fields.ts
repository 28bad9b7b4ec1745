import type { createCountReader } from './count-in';
import type { Fields } from './fields';
import { createInterner } from './intern';

const TAB = 9;
const BLANK = 32;

/** The fields of a line of plain text, read from its bytes; text is made of them only where it is asked for. */
export function createByteFields(decoder: TextDecoder, counts: ReturnType<typeof createCountReader>) {
  const interners = { region: createInterner(), industry: createInterner(), year: createInterner() };
  let bytes: Uint8Array = new Uint8Array(0);
  let starts: Int32Array = new Int32Array(0);
  let ends: Int32Array = new Int32Array(0);
  let size = 0;
  let from = 0;
  let to = 0;

  /** Leaves `from` and `to` around the field, without blanks and tabs at either end. */
  function find(place: number): void {
    from = starts[place] ?? 0;
    to = ends[place] ?? 0;
    while (from < to && isBlank(bytes[from])) from += 1;
    while (from < to && isBlank(bytes[to - 1])) to -= 1;
  }

  const fields: Fields = {
    size: () => size,
    isEmpty: (place) => {
      find(place);
      return from === to;
    },
    text: (place) => {
      find(place);
      return decoder.decode(bytes.subarray(from, to));
    },
    date: () => undefined,
    id: (kind, place) => {
      find(place);
      return interners[kind].idOf(bytes, from, to);
    },
    count: (place) => {
      find(place);
      return counts.fromBytes(bytes, from, to, decoder);
    },
    names: (kind) => interners[kind].names(decoder),
  };

  /** Goes to another line. */
  function goTo(inBytes: Uint8Array, newStarts: Int32Array, newEnds: Int32Array, count: number) {
    bytes = inBytes;
    starts = newStarts;
    ends = newEnds;
    size = count;
  }

  return { fields, goTo };
}

function isBlank(byte: number | undefined): boolean {
  return byte === BLANK || byte === TAB;
}
