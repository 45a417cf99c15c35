import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * What a run of Vitest wrote with its JSON reporter. A file that could not be loaded holds no tests and
 * still counts as a failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, success: boolean }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, success }) {
  const failed = !success && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}

/**
 * What a run of Playwright wrote with its JSON reporter. A skipped test is a failed one: it proves nothing.
 * One that passed at its second try counts as passed, and `secondTries` names it.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  };
}

/**
 * Reads a report that the run just made should have left.
 *
 * @template T
 * @param {string} file
 * @param {(report: T) => Counts} count
 * @returns {Counts} one failure where there is no report, or one of no test: the runner did not get that far
 */
export function countsIn(file, count) {
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')));
    return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
