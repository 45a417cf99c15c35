/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ name: string, status?: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @typedef {import('./second-tries.mjs').Suite} Suite
 */

/**
 * The unit tests that failed, with the first line of why: a run of many minutes is read from its end.
 *
 * @param {{ testResults?: TestFile[] }} report of Vitest's JSON reporter
 * @returns {string[]}
 */
export function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const unloaded = failed.length === 0 && status === 'failed' ? [`${name}: ${firstLine(message)}`] : [];
    return [
      ...unloaded,
      ...failed.map(
        ({ fullName, failureMessages }) => `${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`,
      ),
    ];
  });
}

/**
 * The browser tests that failed at every try.
 *
 * @param {Suite} suite of Playwright's JSON reporter
 * @returns {string[]}
 */
export function failedBrowserTests(suite) {
  const here = (suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'skipped'))
    .map(({ title }) => `${suite.title} › ${title}`);
  return [...here, ...(suite.suites ?? []).flatMap(failedBrowserTests)];
}

/** @param {string | undefined} text */
const firstLine = (text = '') => text.split('\n')[0] ?? '';
