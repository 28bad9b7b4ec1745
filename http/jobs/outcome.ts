/** How a job in a worker ended; only the reply is the job's own, everything else is told by the pool. */
export type Outcome<Reply> =
  | { kind: 'answered'; reply: Reply }
  | { kind: 'timed-out' }
  | { kind: 'out-of-memory' }
  /** A fault of the program: the job threw, or its worker broke. */
  | { kind: 'broke'; error: Error }
  /** Whoever asked has gone away. */
  | { kind: 'gone' };
