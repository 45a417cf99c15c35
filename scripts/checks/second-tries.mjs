/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite
 */

/**
 * The browser tests that failed and then passed. They do not fail the run; but each may be a race that a reader
 * will meet, so each is named.
 *
 * @param {Suite} suite of Playwright's JSON reporter
 * @returns {string[]}
 */
export function secondTries(suite) {
  const here = (suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => `${suite.title} › ${title}`);
  return [...here, ...(suite.suites ?? []).flatMap(secondTries)];
}
