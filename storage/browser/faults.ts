import type { FaultReason } from './store';

const WORDS: Record<FaultReason, string> = {
  full: 'full',
  refused: 'not available',
  newer: 'in the hands of a newer version of this program',
};

/** The browser would not read or write. */
export class StorageFault extends Error {
  constructor(
    readonly reason: FaultReason,
    options?: ErrorOptions,
  ) {
    super(`The browser's storage is ${WORDS[reason]}.`, options);
    this.name = 'StorageFault';
  }
}

/** Errors that only a mistake in this program can cause; a DataError also comes from a damaged disk. */
const MISTAKES = new Set([
  'ConstraintError',
  'DataCloneError',
  'InvalidAccessError',
  'ReadOnlyError',
  'SyntaxError',
  'TransactionInactiveError',
]);

/** The reason behind a fault that a browser may have; throws everything else on, which is a mistake of ours. */
export function reasonOf(error: unknown): FaultReason {
  if (error instanceof StorageFault) return error.reason;
  if (!(error instanceof DOMException) || MISTAKES.has(error.name)) throw error;
  if (error.name === 'VersionError') return 'newer';
  return error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
