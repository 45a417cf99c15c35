import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { annotations } from './annotations.mjs';
import { editorDates } from './editor-dates.mjs';
import { summary } from './summary.mjs';
import { countsIn, playwrightCounts, vitestCounts } from './test-counts.mjs';

describe('the last line', () => {
  const check = { name: 'types', ok: true, seconds: 1, counts: null, note: '' };
  const tests = (passed: number, failed: number) => ({
    name: 'unit tests',
    ok: failed === 0,
    seconds: 2,
    counts: { passed, failed },
    note: '',
  });

  test.each([
    ['all is well', [check, tests(12, 0), tests(3, 0)], '15 passed, 0 failed'],
    ['a test failed', [check, tests(11, 1)], '11 passed, 1 failed'],
    ['a check without tests failed', [{ ...check, ok: false }, tests(12, 0)], '12 passed, 1 failed'],
    ['the tests passed and their run failed', [{ ...tests(12, 0), ok: false }], '12 passed, 1 failed'],
  ])('%s', (_name, outcomes, line) => {
    expect(summary(outcomes, ['a remark']).split('\n').at(-1)).toBe(line);
  });

  test('names each test that failed below its check', () => {
    const text = summary([{ ...tests(11, 1), failed: ['day.test.ts › shifts: why'] }, check], []);
    expect(text).toMatch(/11 passed, 1 failed\n {10}day\.test\.ts › shifts: why\n {2}ok {4}types/);
  });

  test('stands below the checks and the remarks', () => {
    const text = summary([{ ...check, ok: false, note: './src/core' }], ['a remark']);
    expect(text).toMatch(/FAIL {2}types\s+1\.0 s {2}\.\/src\/core\n\na remark\n0 passed, 1 failed$/);
  });
});

describe('counts of a run', () => {
  test.each([
    [
      { numPassedTests: 5, numFailedTests: 0, success: true },
      { passed: 5, failed: 0 },
    ],
    [
      { numPassedTests: 5, numFailedTests: 2, success: false },
      { passed: 5, failed: 2 },
    ],
    [
      { numPassedTests: 5, numFailedTests: 0, success: false },
      { passed: 5, failed: 1 },
    ],
  ])('Vitest: %j', (report, counts) => {
    expect(vitestCounts(report)).toEqual(counts);
  });

  test.each([
    [{ expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, [], { passed: 5, failed: 0 }],
    [{ expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, [], { passed: 6, failed: 2 }],
    [{ expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, ['no config'], { passed: 5, failed: 1 }],
  ])('Playwright: %j', (stats, errors, counts) => {
    expect(playwrightCounts({ stats, errors })).toEqual(counts);
  });

  const folder = mkdtempSync(join(tmpdir(), 'sanad-counts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a runner that left no report, half of one, or no test has failed', () => {
    const [half, empty] = [join(folder, 'half.json'), join(folder, 'empty.json')];
    writeFileSync(half, '{"numPassedTests": 5,');
    writeFileSync(empty, '{"numPassedTests": 0, "numFailedTests": 0, "success": true}');
    for (const file of [join(folder, 'none.json'), half, empty]) {
      expect(countsIn(file, vitestCounts), file).toEqual({ passed: 0, failed: 1 });
    }
  });
});

test('dates that stand on an editor, by key; undated citations are none', () => {
  const citation = (key: string, by: string, when: unknown = {}) => ({
    key,
    when,
    dating: { by, reason: { en: 'why' } },
  });
  const index = {
    events: [
      { citations: [citation('a', 'words'), citation('b', 'editor')] },
      { citations: [citation('c', 'nothing', null), citation('d', 'same-occasion')] },
    ],
  };
  expect(editorDates(index)).toEqual({ dated: 3, reasoned: [{ key: 'b', reason: 'why' }] });
});

test('what a browser test tells is found in its report, by its first line', () => {
  const told = [
    { type: 'weight', description: '237 KB\nthe account' },
    { type: 'other', description: 'not asked for' },
  ];
  const suite = { specs: [{ tests: [{ results: [{ annotations: told }] }] }] };
  expect(annotations({ suites: [{ suites: [suite] }, suite] }, 'weight')).toEqual(['237 KB', '237 KB']);
  expect(annotations({ suites: [] }, 'weight')).toEqual([]);
});
