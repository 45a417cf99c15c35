import { expect, it } from 'vitest';
import { secondTries } from './second-tries.mjs';

it('names the tests that passed only at their second try, however deep they stand', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    title: '',
    suites: [
      { title: 'a.spec.ts', specs: [spec('steady', 'expected'), spec('late', 'flaky')] },
      {
        title: 'b.spec.ts',
        suites: [{ title: 'P5', specs: [spec('later', 'flaky'), spec('broken', 'unexpected')] }],
      },
    ],
  };
  expect(secondTries(report)).toEqual(['a.spec.ts › late', 'P5 › later']);
});
