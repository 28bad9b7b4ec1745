import type { FileFault } from './observed';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
/** No table that anybody made has longer lines; without an end, a broken file would fill the memory. */
const LONGEST_LINE = 1 << 20;
/** So many fields beyond the titles are noted, so that it is seen whether anything stands in them. */
const BEYOND = 16;

/** How far a chunk was read: on, or why the reader stops. `odd`: the file is none of the plain ones that this reader is for. */
export type Pushed = { kind: 'on' } | { kind: 'odd' } | { kind: 'fault'; fault: FileFault };

/** What a line above the rows is: the header, after which rows follow; itself the first row; or a line to pass over. */
export type Begun =
  { kind: 'header' | 'row'; delimiter: number; width: number } | { kind: 'pass' } | { kind: 'fault'; fault: FileFault };

export type LineHandlers = {
  /** Asked of each line, counted from 1, until one is the header or a row. */
  begin: (bytes: Uint8Array, line: number) => Begun;
  /** The field at place `p` lies in `bytes` from `starts[p]` up to `ends[p]`; only so many as the header has, and a few more, are noted. */
  row: (bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: number, line: number) => void;
};

/**
 * Cuts plain delimited text without quotes into lines and fields, straight from its bytes, chunk by chunk. Empty lines are
 * passed over and counted.
 */
export function createPlainLines({ begin, row }: LineHandlers) {
  let begun = false;
  let delimiter = 0;
  let width = 0;
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let rest = new Uint8Array(0);
  let line = 0;

  function push(chunk: Uint8Array): Pushed {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (bytes.length - end > LONGEST_LINE) return tooLong(line + 1);
    const read = lines(bytes, end);
    rest = bytes.slice(end);
    return read;
  }

  function finish(): Pushed {
    const last: Pushed =
      rest.length === 0 ? { kind: 'on' } : lines(joined(rest, Uint8Array.of(NEWLINE)), rest.length + 1);
    if (last.kind === 'on' && !begun) return { kind: 'fault', fault: { kind: 'empty' } };
    return last;
  }

  function lines(bytes: Uint8Array, end: number): Pushed {
    let at = 0;
    while (at < end && !begun) {
      const stop = bytes.indexOf(NEWLINE, at);
      const stopped = above(bytes.subarray(at, stop));
      if (stopped === 'row') break;
      if (stopped !== undefined) return stopped;
      line += 1;
      at = stop + 1;
    }
    while (at < end) {
      let field = 0;
      let from = at;
      let byte = bytes[at] ?? 0;
      while (byte !== NEWLINE) {
        if (byte === delimiter) {
          if (field < width) {
            starts[field] = from;
            ends[field] = at;
          }
          field += 1;
          from = at + 1;
        } else if (byte === QUOTE) {
          return { kind: 'odd' };
        } else if (byte === 0) {
          return { kind: 'fault', fault: { kind: 'binary' } };
        }
        at += 1;
        byte = bytes[at] ?? 0;
      }
      line += 1;
      const stop = at > from && bytes[at - 1] === RETURN ? at - 1 : at;
      if (field < width) {
        starts[field] = from;
        ends[field] = stop;
      }
      if (field > 0 || stop > from) row(bytes, starts, ends, field + 1, line);
      at += 1;
    }
    return { kind: 'on' };
  }

  function above(bytes: Uint8Array): Exclude<Pushed, { kind: 'on' }> | 'row' | undefined {
    if (bytes.includes(QUOTE)) return { kind: 'odd' };
    if (bytes.includes(0)) return { kind: 'fault', fault: { kind: 'binary' } };
    if (bytes.length > LONGEST_LINE) return tooLong(line + 1);
    const found = begin(bytes, line + 1);
    if (found.kind === 'fault') return found;
    if (found.kind === 'pass') return undefined;
    begun = true;
    delimiter = found.delimiter;
    width = found.width + BEYOND;
    starts = new Int32Array(width);
    ends = new Int32Array(width);
    return found.kind === 'row' ? 'row' : undefined;
  }

  return { push, finish };
}

function tooLong(line: number): { kind: 'fault'; fault: FileFault } {
  return { kind: 'fault', fault: { kind: 'line-too-long', line } };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
