type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers without a box around each, which doubles when it is full. */
export function growing<T extends Numbers>(Kind: new (length: number) => T) {
  let values = new Kind(1 << 12);
  let length = 0;
  return {
    add(value: number): void {
      if (length === values.length) {
        const larger = new Kind(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    at: (place: number): number => values[place] ?? 0,
    /** The numbers so far, without the room behind them. */
    all(): T {
      const exact = new Kind(length);
      exact.set(values.subarray(0, length));
      return exact;
    },
  };
}
