import type { ProblemDetails } from '#http/problem';
import type { CutOffs } from '#policies/schema/assessment';

/** What is asked of the worker of a table: to read it and begin to answer, then for the parts of a long answer, one by one. */
export type TableOrder =
  { kind: 'read'; bytes: Uint8Array<ArrayBuffer>; candidates: 'typed' | 'all'; cutOffs: CutOffs } | { kind: 'next' };

/** What it gives back, as bytes of JSON. After `begun` come parts until `ended`. */
export type TableReply =
  | { kind: 'refused'; problem: ProblemDetails }
  | { kind: 'whole'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'begun'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'part'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'ended'; bytes: Uint8Array<ArrayBuffer> };
