import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './run.js';

/**
 * What a runner's JSON report says, checked against its exit code: a runner that failed without a failed test
 * (a file that does not load, an unhandled error), or that ran nothing, counts as one failure.
 * @param {number} exitCode
 * @param {import('./steps.js').Counts | undefined} counts
 * @returns {import('./steps.js').Counts}
 */
export function settle(exitCode, counts) {
  const { failed, ...others } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const unexplained = failed === 0 && (exitCode !== 0 || others.passed === 0);
  return { ...others, failed: unexplained ? 1 : failed };
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
    left: report.testResults.flatMap(skippedIn),
  };
}

/** Counts of a report by Playwright's JSON reporter. A test that passed only on a second try counts as passed. */
export function playwrightCounts(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, left: report.suites.flatMap(skippedUnder) };
}

function skippedIn({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `${relative(root, name)}: ${fullName}`);
}

function skippedUnder({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  return [...own.map(({ title }) => `e2e/${file}: ${title}`), ...suites.flatMap(skippedUnder)];
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
