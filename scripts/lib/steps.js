import { say } from './run.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, left?: string[] }} Counts `left`: the names of what was skipped
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/**
 * Runs one step; a step that only succeeds or fails counts as one test.
 * @param {string} name
 * @param {() => Promise<boolean | Counts>} action
 * @returns {Promise<Result>}
 */
export async function step(name, action) {
  const began = Date.now();
  const outcome = await action();
  const counts = typeof outcome === 'boolean' ? counted(outcome) : outcome;
  return { name, ...counts, seconds: Math.round((Date.now() - began) / 1000) };
}

/** @param {boolean} isGood */
const counted = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

/**
 * What is skipped counts as failed: for the full run, which may leave nothing out.
 * @param {Result} result
 * @returns {Result}
 */
export function refusingToSkip(result) {
  if (result.skipped === 0) return result;
  say(`${result.name}: ${result.skipped} skipped, which the full run does not allow.`);
  return { ...result, failed: result.failed + result.skipped };
}

/**
 * Prints what was skipped, each step and the sum, which is the last line.
 * @param {Result[]} results
 * @returns {number} the exit code
 */
export function close(results) {
  const left = results.flatMap((result) => result.left ?? []);
  if (left.length > 0) say(['\n== Skipped', ...left].join('\n'));
  say('\n== Summary');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const outcome = failed > 0 ? 'FAILED' : 'ok    ';
    const also = skipped > 0 ? `, ${skipped} skipped` : '';
    say(`${outcome}  ${name.padEnd(14)} ${passed} passed, ${failed} failed${also} (${seconds} s)`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  say(`tests: ${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
