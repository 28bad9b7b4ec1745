/**
 * @typedef {{ name: string, median: number, p95: number, minimum: number, runs: number }} Row milliseconds
 * @typedef {{ title: string, baseline: string, rows: Row[] }} Table
 */

/**
 * Rows of milliseconds as aligned text; the last column compares each median with the baseline's.
 * @param {Table} table
 * @returns {string}
 */
export function formatTable({ title, baseline, rows }) {
  const base = rows.find((row) => row.name === baseline)?.median ?? Number.NaN;
  const head = ['', 'median ms', 'p95 ms', 'minimum ms', 'runs', 'ratio'];
  const body = rows.map((row) => [
    row.name,
    inMilliseconds(row.median),
    inMilliseconds(row.p95),
    inMilliseconds(row.minimum),
    String(row.runs),
    base > 0 ? (row.median / base).toFixed(2) : '',
  ]);
  const lines = [head, ...body];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const drawn = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '),
  );
  return [title, ...drawn].join('\n');
}

/** @param {number} value */
const inMilliseconds = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4));
