/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ suites?: Suite[], specs?: { tests: { results: { annotations?: Annotation[] }[] }[] }[] }} Suite
 */

/**
 * What the browser tests left to be told in the summary (a weight, say).
 *
 * @param {Suite} report of Playwright's JSON reporter, or a part of it
 * @param {string} type of annotation
 * @returns {string[]} the first line of each
 */
export function annotations(report, type) {
  const results = (report.specs ?? []).flatMap(({ tests }) => tests).flatMap(({ results }) => results);
  const here = results
    .flatMap((result) => result.annotations ?? [])
    .filter((annotation) => annotation.type === type)
    .map(({ description = '' }) => description.split('\n')[0] ?? '');
  return [...here, ...(report.suites ?? []).flatMap((suite) => annotations(suite, type))];
}
