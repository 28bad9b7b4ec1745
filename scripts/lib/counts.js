import { readFileSync } from 'node:fs';

/**
 * What a runner's JSON report says, checked against its exit code: a runner that failed without a failed test
 * (a file that does not load, an unhandled error), or that ran nothing, counts as one failure.
 * @param {number} exitCode
 * @param {{ passed: number, failed: number, skipped: number } | undefined} counts
 */
export function settle(exitCode, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

/** Counts of a report by Vitest's JSON reporter. */
export function vitestCounts(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a report by Playwright's JSON reporter. A test that passed only on a second try counts as passed. */
export function playwrightCounts(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
