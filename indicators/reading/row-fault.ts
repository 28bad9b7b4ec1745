/** What is wrong with a row; `line` counts the lines of the file from 1, the header included. */
export type RowFault = { line: number; column?: string; value?: string } & (
  | { kind: 'fields'; found: number; expected: number }
  | { kind: 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'no-name' | 'a-date' | 'no-values' }
  | { kind: 'twice'; firstLine: number }
);

/** So many faults are told one by one; the rest is counted. */
export const FAULTS_TOLD = 100;

/** Collects faults: the first hundred in full, and how many there are. */
export type Faults = { told: RowFault[]; count: number };

export function addFault(faults: Faults, fault: RowFault): void {
  faults.count += 1;
  if (faults.told.length < FAULTS_TOLD) faults.told.push(fault);
}
