import { trimmed } from './cell';
import type { createCountReader } from './count-in';
import type { FieldDecoder } from './decode';
import { type Fields, PARTED } from './fields';
import { createInterner } from './intern';

const TAB = 9;
const BLANK = 32;

/** The fields of a line of plain text, read from its bytes; text is made of them only where it is asked for. */
export function createByteFields(decoder: FieldDecoder, counts: ReturnType<typeof createCountReader>) {
  const interners = { region: createInterner(), industry: createInterner(), year: createInterner() };
  let bytes: Uint8Array = new Uint8Array(0);
  let starts: Int32Array = new Int32Array(0);
  let ends: Int32Array = new Int32Array(0);
  let both = new Uint8Array(64);
  let size = 0;
  let from = 0;
  let to = 0;

  /** Leaves `from` and `to` around the field, without blanks and tabs at either end. */
  function find(place: number): void {
    if (place >= size) return void (from = to = 0);
    from = starts[place] ?? 0;
    to = ends[place] ?? 0;
    while (from < to && isBlank(bytes[from])) from += 1;
    while (from < to && isBlank(bytes[to - 1])) to -= 1;
  }

  const fields: Fields = {
    size: () => size,
    isEmpty: (place) => {
      find(place);
      // Signs beyond ASCII may be blanks that only look like one.
      return from === to || ((bytes[from] ?? 0) > 126 && trimmed(decoder.decode(bytes.subarray(from, to))) === '');
    },
    text: (place) => {
      find(place);
      return trimmed(decoder.decode(bytes.subarray(from, to)));
    },
    date: () => undefined,
    id: (kind, place) => {
      find(place);
      return interners[kind].idOf(bytes, from, to);
    },
    joined: (kind, place, second) => {
      find(place);
      const length = to - from;
      const [begin, stop] = [from, to];
      find(second);
      if (both.length < length + 1 + to - from) both = new Uint8Array(2 * (length + 1 + to - from));
      both.set(bytes.subarray(begin, stop));
      both[length] = PARTED.charCodeAt(0);
      both.set(bytes.subarray(from, to), length + 1);
      return interners[kind].idOf(both, 0, length + 1 + to - from);
    },
    count: (place) => {
      find(place);
      return counts.fromBytes(bytes, from, to, decoder);
    },
    names: (kind) => interners[kind].names(decoder),
    flags: counts.flags,
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
