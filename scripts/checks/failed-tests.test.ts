import { expect, test } from 'vitest';
import { failedBrowserTests, failedUnitTests } from './failed-tests.mjs';

test('unit tests that failed are named with their file and the first line of why', () => {
  const passed = { status: 'passed', fullName: 'adds' };
  const failed = { status: 'failed', fullName: 'days shift', failureMessages: ['expected 1\n  at x'] };
  const report = {
    testResults: [
      { name: 'day.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'fold.test.ts', status: 'passed', assertionResults: [passed] },
      { name: 'gone.test.ts', status: 'failed', message: 'cannot load\nmore', assertionResults: [] },
    ],
  };
  expect(failedUnitTests(report)).toEqual([
    'day.test.ts › days shift: expected 1',
    'gone.test.ts: cannot load',
  ]);
});

test('browser tests that failed or were skipped are named, those of a second try are not', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const suite = {
    title: 'a.spec.ts',
    specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
    suites: [{ title: 'on phones', specs: [spec('opens', 'flaky'), spec('prints', 'skipped')] }],
  };
  expect(failedBrowserTests({ title: '', suites: [suite] })).toEqual([
    'a.spec.ts › closes',
    'on phones › prints',
  ]);
});
