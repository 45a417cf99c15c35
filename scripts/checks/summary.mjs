/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ name: string, ok: boolean, seconds: number, counts: Counts | null, note: string, failed?: string[] }} Outcome
 */

/**
 * What `npm test` ends with. Its last line is `N passed, N failed`: tests, and any other check that failed,
 * so that a run which failed never reads as "0 failed".
 *
 * @param {Outcome[]} outcomes
 * @param {string[]} remarks
 */
export function summary(outcomes, remarks) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const rows = outcomes.flatMap(({ name, ok, seconds, counts, note, failed = [] }) => [
    [
      ok ? '  ok  ' : '  FAIL',
      name.padEnd(width),
      `${seconds.toFixed(1)} s`.padStart(8),
      counts === null ? '' : `${counts.passed} passed${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`,
      note,
    ]
      .filter(Boolean)
      .join('  '),
    ...failed.map((test) => `          ${test}`),
  ]);
  const passed = outcomes.reduce((sum, { counts }) => sum + (counts?.passed ?? 0), 0);
  const failed = outcomes.reduce((sum, { ok, counts }) => sum + (counts?.failed || (ok ? 0 : 1)), 0);
  return ['', ...rows, '', ...remarks, `${passed} passed, ${failed} failed`].join('\n');
}
