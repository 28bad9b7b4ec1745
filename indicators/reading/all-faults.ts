import Papa from 'papaparse';
import type { Cell } from './cell';
import { duplicateFaults, duplicatesOf } from './duplicates';
import { type Raw, readingCells, readingText, type StepSettings } from './reading-steps';
import type { RowFault } from './row-fault';

export type FaultWords = {
  /** Titles of the four columns: line, column, value, what is wrong. */
  titles: [string, string, string, string];
  /** What is wrong, in the language of the reader. */
  what: (fault: RowFault) => string;
};

/**
 * Every row at fault and every pair that is named again, as pieces of CSV text with a title line. The table is read once more, so
 * that the faults of a file of any size are never all in memory. Text that a spreadsheet would take for a formula is disarmed.
 */
export function* allFaults(
  table: { chunks: Uint8Array[] } | { rows: Cell[][] },
  settings: Omit<StepSettings, 'onFault'>,
  words: FaultWords,
): Generator<string> {
  yield csvOf([words.titles]);
  let met: RowFault[] = [];
  const toStep = { ...settings, onFault: (fault: RowFault) => void met.push(fault) };
  const steps: Generator<number, Raw> =
    'chunks' in table ? readingText(table.chunks, toStep) : readingCells(table.rows, toStep);
  let step = steps.next();
  for (; ; step = steps.next()) {
    if (met.length > 0) yield csvOf(met.map((fault) => lineOf(fault, words)));
    met = [];
    if (step.done === true) break;
  }
  if (!step.value.ok) return;
  const { observed } = step.value.raw;
  for (const fault of duplicateFaults(observed, duplicatesOf(observed))) {
    met.push(fault);
    if (met.length === BATCH) yield csvOf(met.splice(0).map((each) => lineOf(each, words)));
  }
  if (met.length > 0) yield csvOf(met.map((fault) => lineOf(fault, words)));
}

const BATCH = 1000;

function lineOf(fault: RowFault, { what }: FaultWords): string[] {
  return [String(fault.line), fault.column ?? '', fault.value ?? '', what(fault)];
}

function csvOf(lines: string[][]): string {
  return `${Papa.unparse(lines, { escapeFormulae: true, newline: '\n' })}\n`;
}
