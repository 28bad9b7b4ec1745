import type { FieldDecoder } from './decode';

/** Gives each distinct run of bytes a number, 0 and up, in the order in which they are met. */
export type Interner = {
  /** The number of the bytes from `from` up to `to`; the same bytes have the same number. */
  idOf: (bytes: Uint8Array, from: number, to: number) => number;
  count: () => number;
  /** All that was met, as text. */
  names: (decoder: FieldDecoder) => string[];
};

/** An interner that copies each distinct name once, so that the bytes that it was given can go. */
export function createInterner(): Interner {
  let arena = new Uint8Array(1 << 14);
  let ends = new Uint32Array(1 << 10);
  let slots = new Int32Array(1 << 11).fill(-1);
  let hashes = new Int32Array(1 << 10);
  let count = 0;

  function idOf(bytes: Uint8Array, from: number, to: number): number {
    // Rows mostly come in groups: what came last is looked at first.
    if (count > 0 && isSame(last, bytes, from, to)) return last;
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    let slot = hash & (slots.length - 1);
    for (;;) {
      const id = slots[slot] ?? -1;
      if (id < 0) break;
      if (hashes[id] === hash && isSame(id, bytes, from, to)) {
        last = id;
        return id;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = count;
    last = count;
    add(bytes, from, to, hash);
    return last;
  }

  let last = 0;

  function isSame(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = id === 0 ? 0 : (ends[id - 1] ?? 0);
    const length = to - from;
    if ((ends[id] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (arena[start + at] !== bytes[from + at]) return false;
    return true;
  }

  function add(bytes: Uint8Array, from: number, to: number, hash: number): void {
    const start = count === 0 ? 0 : (ends[count - 1] ?? 0);
    const end = start + to - from;
    if (end > arena.length) arena = grown(arena, new Uint8Array(Math.max(2 * arena.length, end)));
    if (count === ends.length) {
      ends = grown(ends, new Uint32Array(2 * ends.length));
      hashes = grown(hashes, new Int32Array(2 * hashes.length));
    }
    for (let at = from; at < to; at += 1) arena[start + at - from] = bytes[at] ?? 0;
    ends[count] = end;
    hashes[count] = hash;
    count += 1;
    if (2 * count > slots.length) spreadOut();
  }

  function spreadOut(): void {
    slots = new Int32Array(2 * slots.length).fill(-1);
    for (let id = 0; id < count; id += 1) {
      let slot = (hashes[id] ?? 0) & (slots.length - 1);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
  }

  function names(decoder: FieldDecoder): string[] {
    return Array.from({ length: count }, (_, id) =>
      decoder.decode(arena.subarray(id === 0 ? 0 : (ends[id - 1] ?? 0), ends[id] ?? 0)),
    );
  }

  return { idOf, count: () => count, names };
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
